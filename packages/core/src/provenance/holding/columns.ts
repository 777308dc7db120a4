import type { DocumentView, WrittenLine } from "./document-view.js";
import { type Holding, type OwnedPart, ownWords } from "./holding.js";
import { isSalutation } from "./signature.js";
import { ownerInLine } from "./who.js";

/** The heading of a column in which somebody writes for themselves: "FROM THE VICARAGE", "A word from our chair". */
const COLUMN =
  /^(?:(?:news|notes|greetings|a (?:few )?(?:words?|note|message|letter|line)) )?from (?:the|our|your) [^.!?:\u201c"]{3,50}$/i;

/** A name below a column is no longer than this. */
const LONGEST_NAME = 60;

/**
 * A newsletter of several columns, each headed "From the …" and signed: each is the own words of who signs it. Null where fewer than two are
 * signed. What stands outside of them is nobody's for certain.
 */
export function asColumns({ lines }: DocumentView): Holding | null {
  const headings = lines.flatMap(({ text }, at) => (COLUMN.test(text.trim()) ? [at] : []));
  if (headings.length < 2) return null;
  const parts = headings.flatMap((from, at) => signedColumn(lines.slice(from, headings[at + 1])) ?? []);
  if (parts.length < 2) return null;
  const names = parts.map(({ owners }) => owners[0]?.name).join(", ");
  return ownWords("newsletter", [], [`its columns, each headed “From …” and signed: ${names}`], { parts });
}

/** From the heading to the first line, after a sentence or a closing ("With love,"), that is a person's name. */
function signedColumn(lines: readonly WrittenLine[]): OwnedPart | null {
  const [heading] = lines;
  const at = lines.findIndex(({ text }, index) => {
    const before = lines[index - 1]?.text ?? "";
    return index > 1 && text.length <= LONGEST_NAME && /[.!?,]["”]?$/.test(before) && isPerson(text);
  });
  const signature = lines[at];
  const owner = signature === undefined ? null : ownerInLine(signature.text);
  if (heading === undefined || signature === undefined || owner === null) return null;
  return { start: heading.start, end: signature.end, owners: [owner] };
}

function isPerson(line: string): boolean {
  return !isSalutation(line) && ownerInLine(line)?.kind === "person";
}
