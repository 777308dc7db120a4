import { plural } from "@hearsay/core/plumbing";

/** What was done in a round. */
export interface Tally {
  /** Feeds and sitemaps that were asked, and those of them that had nothing new to say (304). */
  lists: number;
  notModified: number;
  /** Pages that were asked for. */
  pages: number;
  added: number;
  /** New versions, and those among them in which a quotation changed. */
  changed: number;
  quotations: number;
  unchanged: number;
  failed: number;
  /** What was due at hosts that are left alone for now. */
  putOff: number;
}

export function newTally(): Tally {
  return {
    lists: 0,
    notModified: 0,
    pages: 0,
    added: 0,
    changed: 0,
    quotations: 0,
    unchanged: 0,
    failed: 0,
    putOff: 0,
  };
}

/** Whether nothing was due in a round. */
export function isIdle({ lists, pages, putOff }: Tally): boolean {
  return lists + pages + putOff === 0;
}

/** A round in one line, with the time when it began (UTC). */
export function tallyLine(began: number, tally: Tally): string {
  const { lists, notModified, pages, added, changed, quotations, unchanged, failed, putOff } = tally;
  const time = new Date(began).toISOString().slice(0, 16).replace("T", " ");
  const parts = [
    `${plural(lists, "feed")} asked${notModified > 0 ? ` (${notModified} not modified)` : ""}`,
    `${plural(pages, "page")} looked at`,
    `${added} new`,
    `${changed} changed${changed > 0 ? ` (${quotations} in quotations)` : ""}`,
    `${unchanged} unchanged`,
    `${failed} failed`,
    ...(putOff > 0 ? [`${putOff} put off`] : []),
  ];
  return `${time}  ${parts.join(", ")}\n`;
}
