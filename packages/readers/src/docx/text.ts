import type { LeftOut } from "@hearsay/core";
import { Flow, type FlowBlock } from "../document/flow.js";
import { type Furniture, withFurniture } from "../document/furniture.js";
import { LIST_ITEM } from "../document/styles.js";
import { walkXml } from "../document/xml.js";
import { ELEMENTS } from "./elements.js";
import type { DocxPackage, DocxPart } from "./package.js";
import { Story } from "./story.js";
import { stylesOf, type WordStyle } from "./styles.js";

/** A paragraph of a Word file. The `fileStart` of its origin counts on from part to part, see `PlacedPart`. */
interface DocxBlock extends FlowBlock {
  /** Of a note: where the document refers to it. */
  readonly shownAt?: number;
}

/** A part that was read, and where it begins, were all parts one text. */
interface PlacedPart {
  readonly part: string;
  readonly from: number;
}

/** A Word file's text. */
export interface DocxText {
  readonly blocks: readonly DocxBlock[];
  /** In the order of their places; the document itself is the first. */
  readonly parts: readonly PlacedPart[];
  readonly leftOut: readonly LeftOut[];
  /** Whether all its markup was as it should be. */
  readonly isWhole: boolean;
}

/** Parts that the document shows as drawings with words in them. */
const DRAWN = [
  ["diagramData", "diagram"],
  ["chart", "chart"],
] as const;

/** The text of a Word file in the order of its body, the notes after it, and what of it does not count as text. */
export function textOf(docx: DocxPackage): DocxText {
  const reading = new Reading(stylesOf(docx.related("styles").map(({ bytes }) => bytes)));
  const body = reading.read(docx.document);
  const notes = [...docx.related("footnotes"), ...docx.related("endnotes")].map((part) => reading.read(part));
  const comments = docx.related("comments").map((part) => reading.read(part));
  const furniture = (["header", "footer"] as const).flatMap((type) =>
    docx.related(type).map((part): Furniture => ({ why: `page ${type}`, blocks: reading.read(part).blocks })),
  );
  const ends = notesOf(
    body.story,
    notes.map(({ story }) => story),
  );
  const shown = withFurniture([...body.blocks, ...ends.blocks], furniture);
  for (const [type, why] of DRAWN) {
    for (const part of docx.related(type)) reading.leaveOut(why, reading.read(part).blocks);
  }
  for (const { story } of comments) {
    for (const blocks of story.entries.values()) reading.leaveOut("comment", blocks);
  }
  return {
    blocks: shown.blocks,
    parts: reading.parts,
    leftOut: [...reading.leftOut, ...ends.leftOut, ...shown.leftOut],
    isWhole: reading.isWhole,
  };
}

class Reading {
  readonly leftOut: LeftOut[] = [];
  readonly parts: PlacedPart[] = [];
  isWhole = true;
  private length = 0;

  constructor(private readonly styleOf: (id: string | undefined) => WordStyle) {}

  read(part: DocxPart): { story: Story; blocks: readonly FlowBlock[] } {
    const flow = new Flow();
    const story = new Story(flow, this.styleOf, this.length);
    this.parts.push({ part: part.name, from: this.length });
    // no text has more characters than bytes; what ends one part and what begins the next must not touch
    this.length += part.bytes.length + 1;
    this.isWhole = walkXml(part.bytes, ELEMENTS, story) && this.isWhole;
    const blocks = flow.finish();
    for (const each of flow.leftOut) this.leftOut.push(each);
    return { story, blocks };
  }

  leaveOut(why: string, blocks: readonly FlowBlock[]): void {
    if (blocks.length > 0) this.leftOut.push({ why, text: blocks.map(({ text }) => text).join("\n") });
  }
}

/** The notes in the order in which the text refers to them; those that it does not refer to are left out. */
function notesOf(
  { references }: Story,
  parts: readonly Story[],
): { blocks: DocxBlock[]; leftOut: LeftOut[] } {
  const notes = new Map(parts.flatMap(({ entries }) => [...entries]));
  const blocks: DocxBlock[] = [];
  for (const { id, at } of references) {
    for (const block of notes.get(id) ?? []) blocks.push({ ...block, style: LIST_ITEM, shownAt: at });
    notes.delete(id);
  }
  const leftOut = [...notes.values()]
    .filter((left) => left.length > 0)
    .map((left) => ({ why: "note that nothing refers to", text: left.map(({ text }) => text).join("\n") }));
  return { blocks, leftOut };
}
