import type { Attribution } from "../../attribution/attribution.js";
import { hashText } from "../../attribution/model/hash.js";
import type { Finding } from "../../rules/finding.js";
import type { ReadReport } from "../../rules/report.js";
import type { Speaker } from "../../speakers/speaker.js";
import type { Range } from "../../text/span.js";
import { Chains } from "../chain.js";
import { type Place, placeIn } from "../places.js";
import { plural } from "../plain-words.js";
import { flat, Html, html } from "./escape.js";
import { READING_STYLE } from "./reading-style.js";
import { STYLE } from "./style.js";

/** What the page may do: show itself. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One article that was read, under the path that the user gave. */
export interface ReadArticle {
  readonly file: string;
  readonly reading: ReadReport;
}

/** The page up to its first article. It is self-contained: it fetches nothing and runs no script; every text in it is escaped. */
export function readingPageHead(title: string, version: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="generator" content="Hearsay ${version}">
<meta name="color-scheme" content="light dark">
<title>Who says what: ${flat(title)}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}${new Html(READING_STYLE)}</style>
</head>
<body>
<main>
`.markup;
}

/** What stands after the page's last article. */
export function readingPageFoot(): string {
  return html`</main>
<footer><p>Marked words are what somebody is said to have said, thought or shown: <span class="said direct">in quotation marks</span>, <span class="said mixed">with marked words inside</span>, <span class="said indirect">reported</span>. The page says what the article says, not who is right.</p></footer>
</body>
</html>
`.markup;
}

/**
 * One article of the page: what is said in it marked, and beside it who says it, through whom, and what an editor should look at.
 */
export function readingSection(article: ReadArticle): string {
  return articleHtml(article, (hashText(article.file) >>> 0).toString(36)).markup;
}

function articleHtml({ file, reading }: ReadArticle, number: string): Html {
  const place = placeIn(reading.article);
  const { headline, outlet, section, byline, published, url } = reading.article;
  const origin = [outlet, section, byline, published].filter((part) => part !== null).join(" · ");
  return html`<article class="draft" id="d${number}">
<header class="top"><p class="kicker"><span>Who says what</span><span>${flat(file)}</span>${origin === "" ? null : html`<span>${origin}</span>`}${linkHtml(url)}</p>
<h1>${headline === null ? flat(file) : flat(headline.text)}</h1>
<p class="sum">${plural(reading.attributions.length, "attribution")}, ${plural(reading.speakers.length, "speaker")}, ${plural(reading.findings.length, "finding")}</p></header>
<div class="reading"><div class="text">${blocksHtml(reading, number)}</div>
<div class="who">${findingsHtml(reading.findings, place)}${speakersHtml(reading, number, place)}</div></div>
</article>
`;
}

/** The address as a link, named after its site, by which a reader knows where it leads. */
function linkHtml(url: string | null): Html | null {
  const host = url === null ? undefined : /^https?:\/\/([^/?#]{1,255})/i.exec(url)?.[1];
  return host === undefined ? null : html`<span><a href="${url}" rel="noreferrer">${flat(host)}</a></span>`;
}

/** The article's blocks, with contents marked; of marks that overlap, the outermost. */
function blocksHtml({ article, attributions }: ReadReport, number: string): Html[] {
  const marks = attributions
    .filter(({ within }) => within === null)
    .flatMap((attribution) => attribution.content.map((span, piece) => ({ ...span, attribution, piece })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let reached = 0;
  return article.blocks.map((block) => {
    const parts: Html[] = [];
    let at = block.start;
    while (next < marks.length && (marks[next] as Range).start < block.end) {
      const mark = marks[next++] as (typeof marks)[number];
      const start = Math.max(mark.start, at, reached);
      const end = Math.min(mark.end, block.end);
      if (start >= end) continue;
      parts.push(
        html`${article.text.slice(at, start)}${markHtml(mark.attribution, article.text.slice(start, end), number, mark.piece === 0)}`,
      );
      at = end;
      reached = end;
    }
    parts.push(html`${article.text.slice(at, block.end)}`);
    return block.kind === "headline"
      ? html`<h2 class="headline">${parts}</h2>`
      : html`<p class="${block.kind}">${parts}</p>`;
  });
}

function markHtml({ id, kind }: Attribution, words: string, number: string, isFirst: boolean): Html {
  return html`<a class="said ${kind}" href="#d${number}-${id}-who"${isFirst ? html` id="d${number}-${id}"` : null}>${words}<sup>${id.slice(1)}</sup></a>`;
}

function speakersHtml(reading: ReadReport, number: string, place: Place): Html[] {
  const { attributions, speakers } = reading;
  const chains = new Chains(reading);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  const groups = new Map<string | null, Attribution[]>();
  for (const attribution of attributions) {
    const key = attribution.speaker !== null && names.has(attribution.speaker) ? attribution.speaker : null;
    groups.set(key, [...(groups.get(key) ?? []), attribution]);
  }
  const said = (all: readonly Attribution[]) =>
    html`<ul>${all.map((attribution) => attributionHtml(attribution, chains, number, place))}</ul>`;
  const known = speakers.flatMap((speaker) => {
    const all = groups.get(speaker.id);
    return all === undefined
      ? []
      : [
          html`<section class="speaker"><h3>${flat(speaker.name)} <small>${roleOf(speaker)}</small></h3><p class="reason">${speaker.reason}</p>${said(all)}</section>`,
        ];
  });
  const unknown = groups.get(null);
  return unknown === undefined
    ? known
    : [
        ...known,
        html`<section class="speaker"><h3>Credited to nobody that could be told</h3>${said(unknown)}</section>`,
      ];
}

function roleOf({ kind, role }: Speaker): string {
  return role === null ? kind : `${kind}, ${role}`;
}

function attributionHtml(attribution: Attribution, chains: Chains, number: string, place: Place): Html {
  const { id, kind, cue, content, within } = attribution;
  const how = cue.map(({ text }) => text).join(" … ");
  const words = content.map(({ text }) => text).join(" … ");
  const chain = chains.of(attribution);
  return html`<li id="d${number}-${id}-who"><p><a href="#d${number}-${id}"><b>${id.slice(1)}</b> ${kind}</a> · ${place(content[0]?.start ?? 0)}${how === "" ? null : html` · <i>${flat(how)}</i>`}${within === null ? null : html` · inside <a href="#d${number}-${within}-who">${within.slice(1)}</a>`}</p><blockquote>${flat(words)}</blockquote>${
    chain.length < 3
      ? null
      : html`<p class="chain" role="img" aria-label="${chain.join(", then ")}">${chain.map((link, at) => html`${at === 0 ? null : html`<span aria-hidden="true">→</span>`}<span class="link">${flat(link)}</span>`)}</p>`
  }</li>`;
}

function findingsHtml(findings: readonly Finding[], place: Place): Html | null {
  if (findings.length === 0) return null;
  return html`<section class="findings"><h3>Worth a look</h3><ul>${findings.map(
    ({ rule, severity, start, message }) =>
      html`<li class="s-${severity}"><b>${severity}</b> ${place(start)}: ${message} <code>${rule}</code></li>`,
  )}</ul></section>`;
}
