import type { BlockText } from "../block-text.js";
import type { Role } from "./elements.js";
import type { PageBlock } from "./page.js";

/** An open element. */
export interface Frame {
  readonly name: string;
  readonly block: boolean;
  readonly silent: boolean;
  /** The number of the innermost listed element, and of the innermost that begins a block. */
  readonly element: number;
  readonly blockElement: number;
  /** Something here or around it seems to be none of the article. */
  readonly suspected: boolean;
  readonly linked: boolean;
  /** Of a control: the text of all within it. */
  readonly control: BlockText | null;
  readonly kind: PageBlock["kind"];
  readonly level: number | null;
  readonly role: Role | null;
  /** The number of the listed element that gives the role; -1 where it runs within a block. */
  readonly roleElement: number;
  /** Whether its text is set in bold. */
  readonly bold: boolean;
  /** Whether it stands in the outline. */
  readonly written: boolean;
  /** Of a figure: whether a quotation stands in it, so that its caption is a credit. */
  holdsQuote: boolean;
  /** Of a `<q>`: whether its opening mark was put in. */
  marked: boolean;
}

export const ROOT: Frame = {
  name: "",
  block: true,
  silent: false,
  element: -1,
  blockElement: -1,
  suspected: false,
  linked: false,
  control: null,
  kind: "paragraph",
  level: null,
  role: null,
  roleElement: -1,
  bold: false,
  written: false,
  holdsQuote: false,
  marked: false,
};
