import type { Attribution } from "../../attribution/attribution.js";
import type { ReadReport } from "../../rules/report.js";
import type { Speaker } from "../../speakers/speaker.js";
import { Chains } from "../chain.js";
import { type Place, placeIn } from "../places.js";
import { plural } from "../plain-words.js";
import { oneLine } from "../visible.js";
import { findingLines, setAsideLines } from "./finding-text.js";
import { brief, shortenMiddle } from "./layout.js";
import { Page, type TextOptions } from "./page.js";

const LONGEST_CONTENT = 420;

/**
 * The terminal report of what was read out of one article: for each speaker what they are quoted as saying and
 * through whom, then what nobody is credited with, findings, and what was set aside.
 *
 * @param file the article's path as the user gave it
 */
export function readText(reading: ReadReport, file: string, options: TextOptions = {}): string {
  const page = new Page(options);
  const place = placeIn(reading.article);
  head(page, reading, file);
  const bySpeaker = groupBySpeaker(reading.attributions);
  const chains = new Chains(reading);
  const names = new Set(reading.speakers.map(({ id }) => id));
  for (const speaker of reading.speakers) {
    const said = bySpeaker.get(speaker.id);
    if (said === undefined) continue;
    page.gap();
    speakerLine(page, speaker);
    for (const attribution of said) attributionLines(page, attribution, chains, place);
  }
  const unresolved = reading.attributions.filter(({ speaker }) => speaker === null || !names.has(speaker));
  if (unresolved.length > 0) {
    page.gap();
    page.add([{ text: "Credited to nobody that could be told", style: page.palette.bold }]);
    for (const attribution of unresolved) attributionLines(page, attribution, chains, place);
  }
  uncredited(page, reading, place);
  const findings = reading.findings.filter((finding) => !options.quiet || finding.severity !== "note");
  if (findings.length > 0) {
    page.gap();
    findingLines(page, findings, place);
  }
  if (!options.quiet) setAsideLines(page, reading.setAside, place, options.verbose ?? false);
  page.gap();
  return page.toString();
}

function head(page: Page, reading: ReadReport, file: string): void {
  const { palette } = page;
  const { headline, byline, outlet, section, published, url } = reading.article;
  page.add([{ text: oneLine(file), style: palette.bold }]);
  if (headline !== null) page.add(shortenMiddle(oneLine(headline.text), 300), "  ");
  const origin = [outlet, section, byline, published].filter((part) => part !== null).map(brief);
  if (origin.length > 0) page.add([{ text: origin.join(" · "), style: palette.dim }], "  ");
  if (url !== null) page.add([{ text: oneLine(url), style: palette.dim }], "  ");
  const count = plural(reading.quotations.length, "quotation");
  page.add([{ text: `${count}, ${plural(reading.speakers.length, "speaker")}`, style: palette.dim }], "  ");
}

function groupBySpeaker(attributions: readonly Attribution[]): Map<string, Attribution[]> {
  const groups = new Map<string, Attribution[]>();
  for (const attribution of attributions) {
    if (attribution.speaker === null) continue;
    const group = groups.get(attribution.speaker);
    if (group === undefined) groups.set(attribution.speaker, [attribution]);
    else group.push(attribution);
  }
  return groups;
}

function speakerLine(page: Page, speaker: Speaker): void {
  const { palette } = page;
  const role = speaker.role === null ? "" : `, ${brief(speaker.role)}`;
  page.add([
    { text: brief(speaker.name), style: palette.bold },
    { text: `${role}  (${speaker.kind})`, style: palette.dim },
  ]);
}

function attributionLines(page: Page, attribution: Attribution, chains: Chains, place: Place): void {
  const { palette } = page;
  const first = attribution.content[0] ?? attribution.source[0] ?? attribution.cue[0];
  const words = attribution.content.map((span) => oneLine(span.text)).join(" … ");
  page.add(
    [
      { text: `${attribution.kind} · `, style: palette.cyan },
      { text: `${first === undefined ? "" : place(first.start)} · `, style: palette.dim },
      { text: shortenMiddle(words, LONGEST_CONTENT) },
    ],
    "  ",
    "    ",
  );
  const chain = chains.of(attribution);
  if (chain.length > 2)
    page.add([{ text: chain.map(brief).join(" → "), style: palette.dim }], "    ", "      ");
}

/** The quotations that stand in no attribution. */
function uncredited(page: Page, reading: ReadReport, place: Place): void {
  const credited = new Set(reading.attributions.flatMap((attribution) => attribution.quotations));
  const rest = reading.quotations.filter((quotation) => !credited.has(quotation.id));
  if (rest.length === 0) return;
  const { palette } = page;
  page.gap();
  page.add([{ text: "Quoted without a credit", style: palette.bold }]);
  for (const quotation of rest) {
    const words = quotation.spans
      .map(({ start, end }) => oneLine(reading.article.text.slice(start, end)))
      .join(" … ");
    page.add(
      [
        { text: `${quotation.kind} · `, style: palette.cyan },
        { text: `${place(quotation.spans[0]?.start ?? 0)} · `, style: palette.dim },
        { text: shortenMiddle(words, LONGEST_CONTENT) },
      ],
      "  ",
      "    ",
    );
  }
}
