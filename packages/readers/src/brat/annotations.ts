import type { Range } from "@hearsay/core";

/** One attribution of an annotated text; all spans in UTF-16 offsets of the text. */
export interface AnnotatedAttribution {
  /** `E1`, as in the file. */
  readonly id: string;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** The attribution that holds this one. */
  readonly within: string | null;
  readonly kind: string | null;
  readonly speaker: string | null;
  readonly speakerKind: string | null;
  /** Names, the one nearest the speaker first. */
  readonly via: readonly string[];
}

export interface AnnotatedFinding extends Range {
  readonly rule: string;
}

export interface Annotations {
  readonly attributions: readonly AnnotatedAttribution[];
  readonly findings: readonly AnnotatedFinding[];
}

/**
 * Reads brat standoff (https://brat.nlplab.org/standoff.html): events `Attribution` with `Source`, `Cue` and `Content`
 * as in PolNeAR, and what Hearsay's own corpus adds (see corpus/GUIDELINES.md). What it doesn't know, or can't read, is
 * left out. Offsets of the file are code points.
 *
 * @param annotations the text of the `.ann` file
 * @param text the text that it annotates
 */
export function readBrat(annotations: string, text: string): Annotations {
  const units = unitsOfCodePoints(text);
  const at = (point: number) =>
    units === null ? Math.min(point, text.length) : (units[Math.min(point, units.length - 1)] as number);
  const spans = new Map<string, { type: string; ranges: Range[] }>();
  const events: { id: string; roles: [string, string][] }[] = [];
  const attributes = new Map<string, string>();
  const within = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const line of annotations.split(/\r?\n/)) {
    const [id = "", body = "", rest = ""] = line.split("\t");
    const [type = "", ...words] = body.split(" ");
    if (id.startsWith("T")) spans.set(id, { type, ranges: rangesOf(words.join(" "), at) });
    else if (id.startsWith("E")) events.push({ id, roles: words.map(rolePair) });
    else if (id.startsWith("A")) attributes.set(`${type} ${words[0]}`, words[1] ?? "");
    else if (id.startsWith("R") && type === "Within") within.set(argument(words[0]), argument(words[1]));
    else if (id.startsWith("#")) notes.set(`${type} ${words[0]}`, rest);
  }
  const rangesIn = (roles: readonly [string, string][], role: string): Range[] =>
    roles
      .filter(([name]) => name.replace(/\d+$/, "") === role)
      .flatMap(([, target]) => spans.get(target)?.ranges ?? [])
      .sort((a, b) => a.start - b.start);
  return {
    attributions: events.map(({ id, roles }) => ({
      id,
      source: rangesIn(roles, "Source"),
      cue: rangesIn(roles, "Cue"),
      content: rangesIn(roles, "Content"),
      within: within.get(id) ?? null,
      kind: attributes.get(`Kind ${id}`) ?? null,
      speaker: notes.get(`Speaker ${id}`) ?? null,
      speakerKind: attributes.get(`SpeakerKind ${id}`) ?? null,
      via: notes.get(`Via ${id}`)?.split(" > ") ?? [],
    })),
    findings: [...spans].flatMap(([id, { type, ranges }]) =>
      type === "Finding" && ranges[0] ? [{ ...ranges[0], rule: attributes.get(`Rule ${id}`) ?? "" }] : [],
    ),
  };
}

function rangesOf(offsets: string, at: (point: number) => number): Range[] {
  return offsets.split(";").flatMap((pair) => {
    const [, start, end] = /^(\d{1,12}) (\d{1,12})$/.exec(pair.trim()) ?? [];
    return start === undefined || end === undefined
      ? []
      : [{ start: at(Number(start)), end: at(Number(end)) }];
  });
}

function rolePair(word: string): [string, string] {
  const colon = word.indexOf(":");
  return [word.slice(0, colon), word.slice(colon + 1)];
}

function argument(word: string | undefined): string {
  return word?.split(":")[1] ?? "";
}

/** For each code point the UTF-16 offset where it begins, and at last the length; null where they are the same. */
function unitsOfCodePoints(text: string): number[] | null {
  if (!/[\ud800-\udbff]/.test(text)) return null;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}
