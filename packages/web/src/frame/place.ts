import { PlaceOf } from "./address.js";

/** What Check shows: it stands in the address, so that Back and a reload find it again. */
export interface Place {
  /** The kept check; null shows the start. */
  readonly check: string | null;
  /** The quotation that is looked at. */
  readonly quotation: string | null;
  readonly pane: "evidence" | "sources" | "source";
  /** The source that is open in the pane, and where. */
  readonly source: string | null;
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Which part a narrow screen shows. */
  readonly view: "rail" | "draft" | "side";
}

export const START: Place = {
  check: null,
  quotation: null,
  pane: "evidence",
  source: null,
  at: null,
  view: "rail",
};

/** The place that a hash of the address names; what it does not name is as at the start. */
export function placeOfHash(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const at = /^(\d{1,9})-(\d{1,9})$/.exec(given.get("at") ?? "");
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === given.get(name));
  return {
    check: given.get("check"),
    quotation: given.get("q"),
    pane: oneOf("pane", ["evidence", "sources", "source"]) ?? START.pane,
    source: given.get("source"),
    at: at === null ? null : { start: Number(at[1]), end: Number(at[2]) },
    view: oneOf("view", ["rail", "draft", "side"]) ?? START.view,
  };
}

export function hashOfPlace({ check, quotation, pane, source, at, view }: Place): string {
  const parts = new URLSearchParams();
  if (check !== null) parts.set("check", check);
  if (quotation !== null) parts.set("q", quotation);
  if (pane !== START.pane) parts.set("pane", pane);
  if (source !== null) parts.set("source", source);
  if (at !== null) parts.set("at", `${at.start}-${at.end}`);
  if (view !== START.view) parts.set("view", view);
  return parts.size === 0 ? "" : `#${parts}`;
}

const shown = new PlaceOf<Place>("check", START, placeOfHash, hashOfPlace);

export const place = shown.now;

/** Goes on in the same place of the history: moving from one quotation to the next is no step that Back undoes. */
export function showHere(change: Partial<Place>): void {
  shown.showHere(change);
}

/** Opens something, from which Back leads back to where one was. */
export function open(change: Partial<Place>): void {
  shown.open(change);
}

/** Goes back to where one was before something was opened; to the evidence where the page began with it. */
export function goBack(): void {
  if ((history.state as { opened?: boolean } | null)?.opened) history.back();
  else showHere({ pane: "evidence", source: null, at: null });
}
