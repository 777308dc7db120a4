import { articleFromText } from "../src/article/plain-text.js";
import type { Attribution } from "../src/attribution/attribution.js";
import { findQuotations } from "../src/quotations/find.js";
import { resolveSpeakers } from "../src/speakers/resolve.js";
import type { Speaker } from "../src/speakers/speaker.js";
import { type Span, spanOf } from "../src/text/span.js";

/** A text whose attributions are marked: [source] {cue} <content>; one a line, "> " nests it in the line before. */
export function readMarked(...lines: string[]): { attributions: Attribution[]; speakers: Speaker[] } {
  let text = "";
  const marked: { source: Span[]; cue: Span[]; content: Span[]; isNested: boolean }[] = [];
  for (const line of lines) {
    const isNested = line.startsWith("> ");
    const body = line.replace(/^> /, "");
    text += text === "" || isNested ? "" : body.startsWith("¶") ? "\n\n" : " ";
    if (isNested && text !== "") text += " ";
    const found = { source: [] as Span[], cue: [] as Span[], content: [] as Span[], isNested };
    const open: { list: Span[]; start: number }[] = [];
    for (const sign of body.replace(/^¶\s?/, "")) {
      const list = { "[": found.source, "{": found.cue, "<": found.content }[sign];
      if (list !== undefined) open.push({ list, start: text.length });
      else if (/[\]}>]/.test(sign)) {
        const { list: into, start } = open.pop() as { list: Span[]; start: number };
        into.push(spanOf(text, { start, end: text.length }));
      } else text += sign;
    }
    if (found.source.length + found.cue.length > 0) marked.push(found);
  }
  const article = articleFromText(text);
  const { quotations } = findQuotations(article);
  const attributions = marked.map(
    ({ isNested, ...spans }, at): Attribution => ({
      ...spans,
      id: `a${at + 1}`,
      kind: "indirect",
      speaker: null,
      via: [],
      within: isNested ? `a${at}` : null,
      confidence: 1,
      quotations: [],
    }),
  );
  return resolveSpeakers(article, quotations, attributions);
}

/** The name of each attribution's speaker. */
export function named({ attributions, speakers }: ReturnType<typeof readMarked>): (string | null)[] {
  return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
}

/** Each attribution's chain, the one nearest the speaker first. */
export function chains({ attributions, speakers }: ReturnType<typeof readMarked>): string[] {
  const name = (wanted: string) => speakers.find(({ id }) => id === wanted)?.name;
  return attributions.map(({ via }) => via.map(name).join(" > "));
}
