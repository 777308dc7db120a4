import type { Article } from "@hearsay/core";
import { UnreadableError } from "@hearsay/readers";
import { type DocxPlaces, placesInDocx } from "@hearsay/readers/word";
import { type CommentedDocx, type DocxComment, refuseTooMany, withItsWords } from "../comment.js";
import { edited } from "../xml/edits.js";
import { type PartText, partText } from "../xml/part-text.js";
import { Archive } from "./archive.js";
import { idsIn, type Numbered, newCommentsPart, newIds, withComments } from "./comments-part.js";
import { withCommentsRelation, withCommentsType } from "./package-parts.js";
import { placeMarks } from "./place-marks.js";
import { rootOf } from "./root.js";
import { wantedIn } from "./wanted.js";
import { STRICT_WORD, WORD } from "./word-markup.js";

const TYPES = "[Content_Types].xml";
const COMMENT_IDS: ReadonlySet<string> = new Set([
  "comment",
  "commentRangeStart",
  "commentRangeEnd",
  "commentReference",
]);

/**
 * A copy of a Word file with comments added: the marks around their words, and the comments in their part; runs are split where
 * words begin or end within one. All else stays as it is, byte for byte in every part that the comments do not need.
 *
 * @param article as it was read from these bytes
 * @throws {UnreadableError} where the file is damaged or encrypted, so that no sound copy can be made
 * @throws {RangeError} where it would have more comments than Word opens
 * @throws {Error} where the article was read from other bytes
 */
export function copyOfDocx(
  bytes: Uint8Array,
  article: Article,
  comments: readonly DocxComment[],
): CommentedDocx {
  const places = placesInDocx(bytes);
  if (places.text !== article.text) throw new Error("the article was not read from this file");
  const archive = new Archive(bytes);
  const document = partOf(archive, places.document);
  const known = places.comments === null ? null : archive.read(places.comments);
  const before = known === null ? null : partText(places.comments as string, known);
  const taken = new Set([
    ...idsIn(document.text, COMMENT_IDS),
    ...(before === null ? [] : idsIn(before.text, COMMENT_IDS)),
  ]);
  refuseTooMany(taken.size + comments.length);
  if (comments.length === 0) return { bytes, placements: [] };

  const ids = newIds(taken, comments.length);
  const wantedOf = wantedIn(article, places);
  const wanted = comments.map((comment, index) => wantedOf(comment, ids[index] as number));
  const { edits, placements: found } = placeMarks(document.text, wanted);
  const placements = found.map((placement, index) =>
    placement === "words" && wanted[index]?.isElsewhere ? "near" : placement,
  );
  const numbered = comments.map((comment, index): Numbered => {
    const isThere = placements[index] === "words";
    return { id: ids[index] as number, comment: isThere ? comment : withItsWords(comment, article.text) };
  });
  archive.write(places.document, document.encode(edited(document.text, edits)));
  if (before !== null)
    archive.write(places.comments as string, before.encode(withComments(before.text, numbered)));
  else addPart(archive, places, document.text, numbered);
  const copy = archive.save();
  // markup that is broken may be read in more than one way
  if (placesInDocx(copy).text !== article.text)
    throw new UnreadableError("is damaged: a copy with comments would not be sure to read as it does");
  return { bytes: copy, placements };
}

function partOf(archive: Archive, name: string): PartText {
  const bytes = archive.read(name);
  if (bytes === null) throw new UnreadableError(`is damaged: it lacks ${name}`);
  return partText(name, bytes);
}

/** Adds a part of comments, and says of it what a package says of its parts. */
function addPart(
  archive: Archive,
  { document, relations, comments }: DocxPlaces,
  xml: string,
  numbered: readonly Numbered[],
): void {
  const isStrict = rootOf(xml)?.element.namespace === STRICT_WORD;
  const name = comments ?? freeName(archive, archive.nameOf(document) ?? document);
  const types = partOf(archive, TYPES);
  archive.write(TYPES, types.encode(withCommentsType(types.text, name)));
  archive.write(name, new TextEncoder().encode(newCommentsPart(numbered, isStrict ? STRICT_WORD : WORD)));
  if (comments !== null) return;
  const target = name.slice(name.lastIndexOf("/") + 1);
  const referring = archive.nameOf(relations) === null ? null : partOf(archive, relations);
  const referred = withCommentsRelation(referring?.text ?? null, target, isStrict);
  archive.write(relations, referring?.encode(referred) ?? new TextEncoder().encode(referred));
}

/** A name beside the document that no part has. */
function freeName(archive: Archive, document: string): string {
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? "" : number}.xml`;
    if (archive.nameOf(name) === null) return name;
  }
}
