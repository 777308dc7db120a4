import { DistinctNames, shownName } from "../archives/entry-name.js";
import { isOfUnreadKind } from "../format.js";
import type { Part, RefusedPart } from "../parsed.js";
import type { Pdf } from "./document.js";

/** So many files of one document are read. */
const MOST = 1_000;

interface Attachments {
  readonly parts: readonly (Part | RefusedPart)[];
  /** What of them is not read, as sentences without the file's name. */
  readonly notes: readonly string[];
}

/**
 * The files that a PDF carries with it.
 *
 * @param onPages those that are attached to places on its pages, as pdf.js tells of them
 */
export async function attachmentsOf(pdf: Pdf, onPages: readonly unknown[]): Promise<Attachments> {
  const notes: string[] = [];
  const listed: unknown = await pdf.getAttachments().catch(() => {
    notes.push("has a list of attached files that could not be read");
    return null;
  });
  const files = [...(typeof listed === "object" && listed !== null ? Object.values(listed) : []), ...onPages];
  const names = new DistinctNames();
  const more = files.length - MOST;
  if (more > 0) notes.push(`has ${more} more attached files, which were not read`);
  const parts = files.slice(0, MOST).map((file): Part | RefusedPart => {
    const { filename, content } = (file ?? {}) as { filename?: unknown; content?: unknown };
    const name = names.of(shownName(typeof filename === "string" ? filename : ""));
    if (!(content instanceof Uint8Array))
      return { name, reason: "is damaged: its content could not be found" };
    return { name, bytes: isOfUnreadKind(name) ? new Uint8Array() : content };
  });
  return { parts, notes };
}
