import { PlaceOf } from "../frame/address.js";

/** What Read shows: it stands in the address, so that Back and a reload find it again. */
export interface ReadPlace {
  /** The kept article; null shows the start. */
  readonly article: string | null;
  /** The attribution under the lens. */
  readonly attribution: string | null;
  /** The speaker under the lens, where no single attribution is. */
  readonly speaker: string | null;
  readonly list: ListOrder;
  /** What is less sure than this is hidden, in percent. */
  readonly least: number;
  /** Which part a narrow screen shows. */
  readonly view: "text" | "side";
}

export const LIST_ORDERS = ["position", "speaker", "findings"] as const;

export type ListOrder = (typeof LIST_ORDERS)[number];

/** Nothing can be hidden that is surer than this, in percent. */
export const MOST_LEAST = 95;

export const READ_START: ReadPlace = {
  article: null,
  attribution: null,
  speaker: null,
  list: "position",
  least: 0,
  view: "text",
};

/** The place that a hash of the address names; what it does not name is as at the start. */
export function readPlaceOfHash(hash: string): ReadPlace {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const least = /^\d{1,2}$/.test(given.get("least") ?? "") ? Number(given.get("least")) : 0;
  return {
    article: given.get("article"),
    attribution: given.get("a"),
    speaker: given.get("speaker"),
    list: LIST_ORDERS.find((order) => order === given.get("list")) ?? READ_START.list,
    least: Math.min(MOST_LEAST, least),
    view: given.get("view") === "side" ? "side" : "text",
  };
}

export function hashOfReadPlace({ article, attribution, speaker, list, least, view }: ReadPlace): string {
  const parts = new URLSearchParams();
  if (article !== null) parts.set("article", article);
  if (attribution !== null) parts.set("a", attribution);
  if (speaker !== null) parts.set("speaker", speaker);
  if (list !== READ_START.list) parts.set("list", list);
  if (least !== READ_START.least) parts.set("least", String(least));
  if (view !== READ_START.view) parts.set("view", view);
  return parts.size === 0 ? "" : `#${parts}`;
}

const shown = new PlaceOf<ReadPlace>("read", READ_START, readPlaceOfHash, hashOfReadPlace);

export const readPlace = shown.now;

/** Goes on in the same place of the history: the lens on the next attribution is no step that Back undoes. */
export function showInRead(change: Partial<ReadPlace>): void {
  shown.showHere(change);
}

/** Opens something, from which Back leads back to where one was. */
export function openInRead(change: Partial<ReadPlace>): void {
  shown.open(change);
}
