import { brief, diffPieces, Page, plural, type TextOptions } from "@hearsay/core/plumbing";
import type { QuotationChange, QuotedWords } from "../changes/change.js";
import type { NamedVersion, VersionChange } from "../changes/version-change.js";
import { turned } from "../tracing/turned.js";

/** The changes of one article from a version to the next, for a terminal. Nothing in it acts on the terminal. */
export function changesText(
  { outlet, url, from, to, changes }: VersionChange,
  options: TextOptions = {},
): string {
  const page = new Page(options);
  const { bold, dim } = page.palette;
  const name = outlet ?? to.headline ?? url ?? to.receipt.from;
  const headline = outlet === null || to.headline === null ? "" : ` · ${brief(to.headline)}`;
  page.add([{ text: brief(name), style: bold }, { text: headline }]);
  page.add([{ text: `${versionText(from)} → ${versionText(to)}`, style: dim }], "  ");
  if (url !== null) page.add([{ text: brief(url), style: dim }], "  ");
  for (const change of changes) addChange(page, change);
  page.gap();
  return page.toString();
}

/** What is said at the end. */
export function changesSummary(changes: number, articles: number): string {
  return changes === 0
    ? "No quotation changed after publication.\n"
    : `${plural(changes, "change")} in ${plural(articles, "article")}.\n`;
}

function versionText({ version, receipt }: NamedVersion): string {
  const time = receipt.fetched.slice(0, 16).replace("T", " ");
  return `version ${version}, fetched ${time} from ${brief(receipt.from)} (${receipt.sha256.slice(0, 12)})`;
}

function addChange(page: Page, { kinds, before, after, diff }: QuotationChange): void {
  const { bold } = page.palette;
  const note = after.some(({ inNote }) => inNote) ? ", in a note on a correction" : "";
  page.add([{ text: `${kinds.map((kind) => WORDS[kind]).join(", ")}${note}`, style: bold }], "  ", "    ");
  const words =
    diff.length > 0
      ? // what stood there is what is taken away, and what stands there now is what is put in its place
        diffPieces(diff.map(turned), page.palette)
      : [{ text: `“${brief(textOf(after.length > 0 ? after : before))}”` }];
  page.add(words, "    ");
  page.add([{ text: creditText(before, after) }], "    ");
}

const WORDS = {
  added: "added",
  removed: "taken out",
  words: "other words",
  typography: "the same words, written otherwise",
  credit: "credited to somebody else",
} as const;

function textOf(quoted: readonly QuotedWords[]): string {
  return quoted.map(({ text }) => text).join(" … ");
}

function creditText(before: readonly QuotedWords[], after: readonly QuotedWords[]): string {
  const [was, is] = [before, after].map((side) => speakersOf(side));
  if (was === undefined || before.length === 0) return is ?? "";
  return after.length === 0 || was === is ? was : `${was} → ${is}`;
}

function speakersOf(side: readonly QuotedWords[]): string {
  return [
    ...new Set(side.map(({ speaker }) => (speaker === null ? "nobody is credited" : brief(speaker)))),
  ].join(", ");
}
