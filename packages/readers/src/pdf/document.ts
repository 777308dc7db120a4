import { getDocumentProxy } from "unpdf";
import { UnreadableError } from "../unreadable.js";
import { factsOfPdf, type PdfFacts } from "./facts.js";

/** A PDF as pdf.js opened it. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

/** A PDF says so in its first bytes. */
const HEADER_WITHIN = 1_024;

/**
 * Opens a PDF; one that is encrypted with an empty password too.
 *
 * @param strict a page that is damaged throws, instead of giving what could be read of it
 */
export async function openPdf(bytes: Uint8Array, strict: boolean): Promise<Pdf> {
  // without a header pdf.js would search the whole file for something like a PDF
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEADER_WITHIN));
  if (!head.includes("%PDF-")) throw new UnreadableError("is damaged: it is no PDF inside");
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: strict,
      // no picture is decoded
      maxImageSize: 0,
    });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
    if (name === "PasswordException") throw new UnreadableError("is encrypted: remove the password first");
    throw new UnreadableError(`is damaged: ${message.replace(/\.$/, "").toLowerCase()}`, { cause: error });
  }
}

/** What the file says of itself; where it cannot be read, nothing. */
export async function propertiesOf(pdf: Pdf): Promise<PdfFacts> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    return factsOfPdf(info as Readonly<Record<string, unknown>>, (name) => metadata?.get(name));
  } catch {
    return factsOfPdf({}, () => null);
  }
}
