import type { ReadReport } from "../rules/report.js";
import { CodePoints } from "../text/code-points.js";
import type { Range } from "../text/span.js";

/** brat's configuration of what `bratText` writes (https://brat.nlplab.org/configuration.html). */
export const BRAT_CONFIGURATION = `[entities]
Source
Cue
Content
Finding

[relations]
Within	Arg1:Attribution, Arg2:Attribution
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Attribution	Source*:Source, Cue*:Cue, Content+:Content

[attributes]
Kind	Arg:Attribution, Value:direct|indirect|mixed
SpeakerKind	Arg:Attribution, Value:person|group|organisation|document|unnamed
Rule	Arg:Finding, Value:<STRING>
`;

/**
 * A reading as brat standoff, as corpus/GUIDELINES.md describes it: `Attribution` events with their sources, cues and contents, the
 * speaker and the chain as notes, nesting as relations, findings as spans of their own. Offsets are code points; a span that runs
 * over a line's end is written in fragments, as brat and INCEpTION require.
 */
export function bratText({ article, attributions, speakers, findings }: ReadReport): string {
  const standoff = new Standoff(article.text);
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const events = new Map(attributions.map(({ id }, index) => [id, `E${index + 1}`]));
  for (const { id, kind, source, cue, content, speaker, via, within } of attributions) {
    const event = events.get(id) as string;
    const roles = [
      ...standoff.spans("Source", source).map((span) => `Source:${span}`),
      ...standoff.spans("Cue", cue).map((span) => `Cue:${span}`),
      ...standoff.spans("Content", content).map((span) => `Content:${span}`),
    ];
    const anchor = cue[0] ?? source[0] ?? content[0];
    if (anchor === undefined) continue;
    const [trigger] = standoff.spans("Attribution", [anchor]);
    standoff.lines.push(`${event}\tAttribution:${trigger} ${numbered(roles).join(" ")}`);
    standoff.attribute("Kind", event, kind);
    const who = speaker === null ? undefined : names.get(speaker);
    if (who) {
      standoff.attribute("SpeakerKind", event, who.kind);
      standoff.note("Speaker", event, who.name);
    }
    if (via.length > 0)
      standoff.note("Via", event, via.map((one) => names.get(one)?.name ?? one).join(" > "));
    const holder = within === null ? undefined : events.get(within);
    if (holder) standoff.relation("Within", event, holder);
  }
  for (const finding of findings) {
    const [span] = standoff.spans("Finding", [finding]);
    if (span) standoff.attribute("Rule", span, finding.rule);
  }
  return standoff.toString();
}

/** "Content:T1 Content:T2" as "Content:T1 Content2:T2": brat tells several arguments of one role by a number. */
function numbered(roles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return roles.map((role) => {
    const [name, span] = role.split(":") as [string, string];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}${count > 1 ? count : ""}:${span}`;
  });
}

class Standoff {
  readonly lines: string[] = [];
  readonly #text: string;
  readonly #points: CodePoints;
  #spans = 0;
  #attributes = 0;
  #notes = 0;
  #relations = 0;

  constructor(text: string) {
    this.#text = text;
    this.#points = new CodePoints(text);
  }

  /** Writes text-bound annotations; their ids. */
  spans(type: string, ranges: readonly Range[]): string[] {
    return ranges.flatMap((range) => {
      const parts = this.#fragments(range);
      if (parts.length === 0) return [];
      this.#spans++;
      const offsets = parts.map(({ start, end }) => `${this.#points.at(start)} ${this.#points.at(end)}`);
      const words = parts.map(({ start, end }) => this.#text.slice(start, end));
      this.lines.push(`T${this.#spans}\t${type} ${offsets.join(";")}\t${words.join(" ")}`);
      return [`T${this.#spans}`];
    });
  }

  attribute(name: string, target: string, value: string): void {
    this.#attributes++;
    this.lines.push(`A${this.#attributes}\t${name} ${target} ${value}`);
  }

  note(name: string, target: string, text: string): void {
    this.#notes++;
    this.lines.push(`#${this.#notes}\t${name} ${target}\t${text.replace(/\s+/g, " ")}`);
  }

  relation(name: string, from: string, to: string): void {
    this.#relations++;
    this.lines.push(`R${this.#relations}\t${name} Arg1:${from} Arg2:${to}`);
  }

  toString(): string {
    return this.lines.length === 0 ? "" : `${this.lines.join("\n")}\n`;
  }

  /** The parts of a range between line ends, without white space at their ends. */
  #fragments({ start, end }: Range): Range[] {
    const fragments: Range[] = [];
    for (const line of this.#text.slice(start, end).matchAll(/[^\r\n\t]+/g)) {
      const words = line[0];
      if (words.trim() === "") continue;
      const from = start + line.index + (words.length - words.trimStart().length);
      fragments.push({ start: from, end: from + words.trim().length });
    }
    return fragments;
  }
}
