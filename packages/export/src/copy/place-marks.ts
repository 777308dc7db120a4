import { UnreadableError } from "@hearsay/readers";
import type { Placement } from "../comment.js";
import type { Edit } from "../xml/edits.js";
import { type Located, locate, type Point, type Spot } from "./locate.js";
import { keepWhiteSpace, type Split, splitRun } from "./split-run.js";
import { type Marks, marksOf } from "./word-markup.js";

/** Where in a document a comment is wanted; offsets of the document's text. */
export interface Wanted {
  readonly id: number;
  /** Of the characters, or what stands for one, with which its words begin and end; null where nothing is known of them. */
  readonly words: { readonly first: number; readonly last: number } | null;
  /** Of a character in the paragraph at whose beginning it stands where it cannot stand at its words; null: the first paragraph. */
  readonly paragraph: number | null;
}

/** What has to be written to mark comments, and where each then stands. */
export interface Marked {
  readonly edits: readonly Edit[];
  readonly placements: readonly Placement[];
}

/**
 * Marks comments in a document of Word. Takes time linear in the document and the comments but for sorting.
 *
 * @throws {UnreadableError} where the document holds no body
 */
export function placeMarks(xml: string, wanted: readonly Wanted[]): Marked {
  // three for each comment, so that they can be told by their numbers
  const located = locate(
    xml,
    wanted.flatMap(({ words, paragraph }): Point[] => [
      { at: words?.first ?? NOWHERE, side: "before" },
      { at: words?.last ?? NOWHERE, side: "after" },
      { at: paragraph ?? NOWHERE, side: "paragraph" },
    ]),
  );
  if (located.body === null) throw new UnreadableError("is damaged: its document has no body");
  const { namespace } = located.body;
  const sites = new Sites(xml);
  const rest: string[] = [];
  const placements = wanted.map(({ id }, index): Placement => {
    const [start, end, paragraph] = [0, 1, 2].map((each) => located.spots[3 * index + each] ?? null) as Spots;
    if (start !== null && end !== null && start.at < end.at) {
      sites.begin(start, marksOf(id, start.paragraph, namespace));
      sites.end(end, marksOf(id, end.paragraph, namespace));
      return start.isExact && end.isExact ? "words" : "near";
    }
    const at = paragraph ?? firstParagraph(located);
    if (at === null) rest.push(whole(marksOf(id, located.body as NonNullable<Located["body"]>, namespace)));
    else sites.stand(at, marksOf(id, at.paragraph, namespace));
    return "paragraph";
  });
  const edits = sites.edits();
  if (rest.length > 0) edits.push(paragraphWith(rest.join(""), located));
  return { edits, placements };
}

type Spots = [start: Spot | null, end: Spot | null, paragraph: Spot | null];

/** Beyond every document. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

function firstParagraph({ firstParagraph: first }: Located): Spot | null {
  if (first === null || first.element.isEmpty) return null;
  const at = first.contentStart;
  return { at, split: null, referenceAt: at, paragraph: first.element, isExact: false };
}

/** What marks a comment that stands at a place of its own. */
function whole({ start, end, reference }: Marks): string {
  return start + end + reference;
}

/** A document without a paragraph that holds something (all stands in its header) gets what it needs for the comments. */
function paragraphWith(marks: string, { firstParagraph: first, body }: Located): Edit {
  if (first !== null) {
    const { openEnd, prefix } = first.element;
    return { at: openEnd - 2, remove: 2, insert: `>${marks}</${qualified(prefix, "p")}>` };
  }
  const { openEnd, prefix, isEmpty } = body as NonNullable<Located["body"]>;
  const paragraph = `<${qualified(prefix, "p")}>${marks}</${qualified(prefix, "p")}>`;
  if (!isEmpty) return { at: openEnd, insert: paragraph };
  return { at: openEnd - 2, remove: 2, insert: `>${paragraph}</${qualified(prefix, "body")}>` };
}

function qualified(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}:${name}`;
}

/** The marks that stand at one offset, in their order. */
interface Site {
  split: Split | null;
  readonly ends: string[];
  readonly references: string[];
  readonly starts: string[];
}

class Sites {
  private readonly byOffset = new Map<number, Site>();

  constructor(private readonly xml: string) {}

  begin(spot: Spot, marks: Marks): void {
    this.siteAt(spot.at, spot.split).starts.push(marks.start);
  }

  end(spot: Spot, marks: Marks): void {
    this.siteAt(spot.at, spot.split).ends.push(marks.end);
    const isThere = spot.referenceAt === spot.at;
    this.siteAt(spot.referenceAt, isThere ? spot.split : null).references.push(marks.reference);
  }

  stand(spot: Spot, marks: Marks): void {
    this.siteAt(spot.at, null).starts.push(whole(marks));
  }

  edits(): Edit[] {
    const texts = new Set<NonNullable<Split["text"]>>();
    const edits = [...this.byOffset].map(([at, { split, ends, references, starts }]): Edit => {
      const marks = [...ends, ...references, ...starts].join("");
      if (split === null) return { at, insert: marks };
      if (split.text !== null) texts.add(split.text);
      return splitRun(this.xml, at, split, marks);
    });
    return [...edits, ...[...texts].flatMap((text) => keepWhiteSpace(this.xml, text))];
  }

  private siteAt(at: number, split: Split | null): Site {
    const known = this.byOffset.get(at);
    if (known !== undefined) {
      known.split ??= split;
      return known;
    }
    const site = { split, ends: [], references: [], starts: [] };
    this.byOffset.set(at, site);
    return site;
  }
}
