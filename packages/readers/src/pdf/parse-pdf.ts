import { type Article, buildArticle } from "@hearsay/core";
import { getDocumentProxy } from "unpdf";
import { withFront } from "../front-of-text.js";
import type { ReadOptions } from "../options.js";
import { UnreadableError } from "../unreadable.js";
import { columnsOf } from "./columns.js";
import { vocabularyOf } from "./hyphens.js";
import { measuresOf } from "./measures.js";
import { blocksOf, paragraphsOf } from "./paragraphs.js";
import { piecesOf, type TextItem } from "./pieces.js";
import { segmentsOf } from "./rows.js";
import { type PageOfSegments, withoutRunningLines } from "./running.js";

/** A longer document is a collection of documents. */
const MOST_PAGES = 5_000;

/** A PDF says so in its first bytes. */
const HEADER_WITHIN = 1_024;

/** Fewer letters on a page, over all pages, are stamps on scanned pictures. */
const FEWEST_LETTERS = 3;

/** The article of a PDF; see `readPdf`, which runs this in the sandbox. */
export async function parsePdf(name: string, bytes: Uint8Array, _options: ReadOptions): Promise<Article> {
  const { pages, author, modified } = await pagesOf(bytes);
  const columns = withoutRunningLines(pages).flatMap(({ page, segments }) => columnsOf(page, segments));
  const letters = columns.reduce(
    (sum, column) => sum + column.lines.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  if (letters < FEWEST_LETTERS * pages.length || letters === 0) {
    throw new UnreadableError("has no text: it needs OCR first");
  }
  const measures = measuresOf(columns);
  const vocabulary = vocabularyOf(columns.flatMap((column) => column.lines.map((line) => line.text)));
  const blocks = blocksOf(paragraphsOf(columns, measures, vocabulary), measures);
  return withFront(buildArticle({ name, blocks, byline: author, published: modified, machineRead: true }));
}

interface Pages {
  readonly pages: PageOfSegments[];
  readonly author: string | null;
  readonly modified: string | null;
}

async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new UnreadableError(`has more than ${MOST_PAGES} pages`);
    const pages: PageOfSegments[] = [];
    let broken = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      try {
        const page = await pdf.getPage(number);
        const view = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        const text = items.filter((item): item is typeof item & TextItem => "str" in item);
        const segments = segmentsOf(piecesOf(text, view.transform));
        pages.push({ page: number, height: view.height, segments });
        page.cleanup();
      } catch {
        broken++;
      }
    }
    if (pages.length === 0) throw new UnreadableError(`is damaged: none of its ${broken} pages can be read`);
    return { pages, ...(await properties(pdf)) };
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Pdf> {
  // without a header pdf.js would search the whole file for something like a PDF
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEADER_WITHIN));
  if (!head.includes("%PDF-")) throw new UnreadableError("is damaged: it is no PDF inside");
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
    });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
    if (name === "PasswordException") throw new UnreadableError("is encrypted: remove the password first");
    throw new UnreadableError(`is damaged: ${message.replace(/\.$/, "").toLowerCase()}`, { cause: error });
  }
}

async function properties(pdf: Pdf): Promise<{ author: string | null; modified: string | null }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Author, ModDate, CreationDate } = info as Readonly<Record<string, unknown>>;
  const date = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(ModDate ?? CreationDate ?? ""));
  return {
    author: typeof Author === "string" && Author.trim() !== "" ? Author.trim() : null,
    modified: date === null ? null : `${date[1]}-${date[2]}-${date[3]}`,
  };
}
