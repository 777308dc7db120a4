/** What text means where it stands: text of the document, or a part of one of its tables. */
type Destination = "text" | "nothing" | "beside" | "fonts" | "styles" | "time";

/** What holds within a group of an RTF file, and for the groups in it until they say otherwise. */
export interface Group {
  destination: Destination;
  /** What the Unicode form is of that which stands twice: what it is that stands twice. */
  inUnicode: Destination;
  /** How many characters stand after a `\u` for readers that know no Unicode. */
  replacements: number;
  font: number | null;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  moved: boolean;
  /** The number of the paragraph's style. */
  style: number | null;
  /** Of a heading: its level, counted from 0. */
  outline: number | null;
  isListed: boolean;
  /** Only for this group itself: what is to be done where it ends. */
  atEnd: (() => void) | null;
}

export const OUTERMOST: Group = {
  destination: "text",
  inUnicode: "text",
  replacements: 1,
  font: null,
  bold: false,
  hidden: false,
  deleted: false,
  moved: false,
  style: null,
  outline: null,
  isListed: false,
  atEnd: null,
};
