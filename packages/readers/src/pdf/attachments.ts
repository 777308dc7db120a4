import { DistinctNames, shownName } from "../archives/entry-name.js";
import { isOfUnreadKind } from "../format.js";
import type { Part } from "../parsed.js";
import type { Pdf } from "./document.js";

/** So many files of one document are read. */
const MOST = 1_000;

/**
 * The files that a PDF carries with it.
 *
 * @param onPages those that are attached to places on its pages, as pdf.js tells of them
 */
export async function attachmentsOf(pdf: Pdf, onPages: readonly unknown[]): Promise<Part[]> {
  const listed: unknown = await pdf.getAttachments().catch(() => null);
  const files = [...(typeof listed === "object" && listed !== null ? Object.values(listed) : []), ...onPages];
  const names = new DistinctNames();
  return files.slice(0, MOST).flatMap((file) => {
    const { filename, content } = (file ?? {}) as { filename?: unknown; content?: unknown };
    if (!(content instanceof Uint8Array)) return [];
    const name = names.of(shownName(typeof filename === "string" ? filename : ""));
    return [{ name, bytes: isOfUnreadKind(name) ? new Uint8Array() : content }];
  });
}
