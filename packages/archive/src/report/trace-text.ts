import { brief, diffPieces, Page, plural, type TextOptions } from "@hearsay/core/plumbing";
import type { LineageEdge, Occurrence, Trace, Variant } from "../tracing/trace.js";
import { turned } from "../tracing/turned.js";
import { dateOf, nameOf } from "./names.js";

/** So many copies of one text are named; the others are counted. */
const MOST_COPIES = 5;

/** A trace for a terminal: wordings, timeline and lineage. Nothing in it acts on the terminal. */
export function traceText(trace: Trace, options: TextOptions = {}): string {
  const page = new Page(options);
  const { bold } = page.palette;
  page.add([{ text: `“${brief(trace.query)}”`, style: bold }]);
  page.add(counted(trace));
  if (trace.variants.length > 0) addVariants(page, trace);
  if (trace.occurrences.length > 0) addTimeline(page, trace);
  if (trace.lineage.length > 0) addLineage(page, trace);
  return page.toString();
}

function counted({ occurrences, variants, byChance, complete, unasked }: Trace): string {
  const originals = new Set(occurrences.filter(({ copyOf }) => copyOf === null).map(placeOf)).size;
  const copies = new Set(occurrences.map(placeOf)).size - originals;
  const more = copies > 0 ? ` and ${plural(copies, "copy", "copies")}` : "";
  const found =
    occurrences.length === 0
      ? complete
        ? "They stand in no article of the archive."
        : "They were found in no article."
      : `They stand in ${plural(originals, "article")}${more}, in ${plural(variants.length, "wording")}.`;
  const chance =
    byChance === 0
      ? ""
      : ` ${plural(byChance, "place")} more ${byChance === 1 ? "is" : "are"} like them, but no more than chance explains: the words are too common.`;
  const why = unasked.length === 0 ? "" : ` (${unasked.join(" and ")} could not be reached)`;
  const rest = complete ? "" : ` The archive could not be asked completely${why}: there may be more.`;
  return found + chance + rest;
}

function placeOf({ file, url }: Occurrence): string {
  return url ?? file;
}

function addVariants(page: Page, { variants }: Trace): void {
  heading(page, "Wordings");
  for (const variant of variants) {
    page.add(
      [{ text: `${variant.id}  ${variant.count}×  ` }, ...wordingOf(page, variant)],
      "  ",
      "           ",
    );
  }
}

/** The first wording is often the words that were asked for: then there is nothing to compare. */
function wordingOf(page: Page, { text, diff }: Variant) {
  const differs = diff.some(({ op }) => op !== "equal");
  // what was asked for is what is taken away here, and what the article has is what it puts there
  return differs ? diffPieces(diff.map(turned), page.palette) : [{ text: brief(text) }];
}

function addTimeline(page: Page, { occurrences }: Trace): void {
  heading(page, "Timeline");
  const { bold, dim } = page.palette;
  const indent = " ".repeat(14);
  for (const occurrence of occurrences) {
    if (occurrence.copyOf !== null) continue;
    const { id, article, variant, file, speaker, via, marked, current } = occurrence;
    const isNamed = article.outlet === null || article.headline === null;
    const headline = isNamed ? [] : [{ text: ` · ${brief(article.headline)}` }];
    const name = { text: brief(nameOf(occurrence)), style: bold };
    page.add([{ text: `${dateOf(occurrence).padEnd(10)}  ` }, name, ...headline], "  ", indent);
    const through = via.length > 0 ? `, through ${via.map(brief).join(", ")}` : "";
    const said = speaker === null ? "nobody is credited" : `${brief(speaker)}${through}`;
    const signs = [
      variant,
      ...(marked ? [] : ["without marks"]),
      ...(current ? [] : ["in an earlier version"]),
    ];
    page.add([{ text: `${said} · ${signs.join(", ")}` }], indent);
    page.add([{ text: `${id} · ${brief(file)}`, style: dim }], indent);
    const copies = occurrences.filter(({ copyOf }) => copyOf === id);
    if (copies.length > 0) page.add([{ text: copiesOf(copies), style: dim }], indent);
  }
}

function copiesOf(copies: readonly Occurrence[]): string {
  const more = copies.length - MOST_COPIES;
  const named = copies.slice(0, MOST_COPIES).map((copy) => brief(nameOf(copy)));
  return `copied by ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function addLineage(page: Page, { lineage, occurrences }: Trace): void {
  heading(page, "Lineage");
  const byId = new Map(occurrences.map((occurrence) => [occurrence.id, occurrence]));
  const shown = (id: string) => {
    const occurrence = byId.get(id);
    return occurrence === undefined ? id : `${brief(nameOf(occurrence))} (${id})`;
  };
  for (const { from, to, confidence, reasons } of lineage) {
    page.add([{ text: `${shown(from)} → ${shown(to)}  ${Math.round(confidence * 100)} %` }], "  ", "      ");
    page.add([{ text: because(reasons), style: page.palette.dim }], "      ");
  }
}

function because(reasons: LineageEdge["reasons"]): string {
  return reasons.map(({ message }) => brief(message)).join("; ");
}

function heading(page: Page, text: string): void {
  page.gap();
  page.add([{ text, style: page.palette.bold }]);
}
