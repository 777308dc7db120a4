import { brief, Page, plural, shortenMiddle, type TextOptions } from "@hearsay/core/plumbing";
import type { Count, Counts, Quoted, QuotedSource } from "../people/quoted.js";
import { SOURCE_KINDS, type SourceKind } from "../people/said.js";

const MOST_SOURCES = 25;
const MOST_GROUPS = 60;
const LONGEST_NAME = 60;

const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  person: "people",
  organisation: "organisations and named groups",
  document: "documents",
  unnamed: "unnamed sources",
  unclear: "not told what they are",
  nobody: "marked, credited to nobody",
};

/** Who is quoted how much, for a terminal. Nothing in it acts on the terminal. */
export function quotedText(quoted: Quoted, options: TextOptions = {}): string {
  const page = new Page(options);
  const { total, groups, sources, by, copies, unsure } = quoted;
  const { bold, dim } = page.palette;
  page.add([{ text: sizeOf(total), style: bold }]);
  addKinds(page, total, "  ");
  if (by !== null) {
    page.gap();
    page.add([{ text: `By ${by}`, style: bold }]);
    for (const group of groups.slice(0, MOST_GROUPS)) {
      page.add(`${group.key === null ? `no ${by} given` : brief(group.key)}: ${sizeOf(group)}`, "  ", "    ");
      page.add([{ text: sharesOf(group), style: dim }], "    ");
    }
    if (groups.length > MOST_GROUPS) page.add(`and ${groups.length - MOST_GROUPS} more`, "  ");
  }
  if (sources.length > 0) {
    page.gap();
    page.add([{ text: "Most quoted", style: bold }]);
    for (const source of sources.slice(0, MOST_SOURCES)) addSource(page, source);
    const more = sources.length - MOST_SOURCES + quoted.moreSources;
    if (more > 0) page.add(`and ${more} more; --format json and csv have them`, "  ");
  }
  page.gap();
  const left = [
    ...(copies > 0 ? [`${plural(copies, "copy", "copies")} of articles counted once`] : []),
    ...(unsure > 0 ? [`${plural(unsure, "credit")} too unsure to be counted`] : []),
  ];
  if (left.length > 0) page.add([{ text: `${left.join("; ")}.`, style: dim }]);
  return page.toString();
}

function addKinds(page: Page, { quotations, kinds }: Counts, indent: string): void {
  for (const kind of SOURCE_KINDS) {
    const count = kinds[kind];
    if (count.quotations === 0) continue;
    page.add(
      `${percent(count.quotations, quotations).padStart(5)}  ${KIND_WORDS[kind]}: ${sizeOf(count)}`,
      indent,
      `${indent}       `,
    );
  }
}

function sharesOf({ quotations, kinds }: Counts): string {
  return SOURCE_KINDS.filter((kind) => kinds[kind].quotations > 0)
    .map((kind) => `${KIND_WORDS[kind]} ${percent(kinds[kind].quotations, quotations)}`)
    .join(", ");
}

function addSource(page: Page, { name, kind, standing, role, first, last, ...count }: QuotedSource): void {
  const known = [
    ...(kind === "person" ? [] : [kind]),
    ...(role === null ? [] : [brief(role)]),
    ...(standing === "bare" ? ["a single word"] : standing === "open" ? ["no role given"] : []),
  ];
  const dates =
    first === null
      ? ""
      : ` · ${brief(first.slice(0, 10))}${last === first ? "" : ` to ${brief(last?.slice(0, 10) ?? "")}`}`;
  page.add(
    [
      { text: shortenMiddle(brief(name), LONGEST_NAME), style: page.palette.bold },
      { text: `${known.length > 0 ? `, ${known.join(", ")}` : ""} · ${sizeOf(count)}${dates}` },
    ],
    "  ",
    "    ",
  );
}

function sizeOf({ quotations, words, articles }: Count): string {
  return `${plural(quotations, "quotation")}, ${plural(words, "word")}, ${plural(articles, "article")}`;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
}
