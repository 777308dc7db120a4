import type { Attribution, Range, ReadReport } from "@hearsay/core";
import type { AnnotatedAttribution, Annotations } from "@hearsay/readers";
import { Counts, countsIn } from "./tokens.js";

/** What PolNeAR doesn't mark: nesting, speakers, chains and findings; counted where the annotation has them. */
export class Beyond {
  readonly nested = new Counts();
  /** Over attributions that were found: the name of the speaker, and the kind. */
  readonly speakers = new Counts();
  readonly speakerKinds = new Counts();
  /** The intermediaries of attributions that were found, one by one. */
  readonly via = new Counts();
  readonly findings = new Map<string, Counts>();

  add(reading: ReadReport, { attributions, findings }: Annotations): void {
    const pairs = pairByCue(attributions, reading.attributions);
    if (attributions.some(({ within }) => within !== null))
      this.#countNested(attributions, reading.attributions, pairs);
    if (attributions.some(({ speaker }) => speaker !== null)) this.#countSpeakers(reading, pairs);
    if (findings.length > 0) this.#countFindings(reading, findings);
  }

  #countNested(
    gold: readonly AnnotatedAttribution[],
    found: readonly Attribution[],
    pairs: ReadonlyMap<AnnotatedAttribution, Attribution>,
  ): void {
    const byId = new Map(gold.map((one) => [one.id, one]));
    let hits = 0;
    for (const [one, other] of pairs) {
      const holder = one.within === null ? undefined : byId.get(one.within);
      if (holder && other.within !== null && pairs.get(holder)?.id === other.within) hits++;
    }
    this.nested.hits += hits;
    this.nested.missed += gold.filter(({ within }) => within !== null).length - hits;
    this.nested.wrong += found.filter(({ within }) => within !== null).length - hits;
  }

  #countSpeakers({ speakers }: ReadReport, pairs: ReadonlyMap<AnnotatedAttribution, Attribution>): void {
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    for (const [one, other] of pairs) {
      const speaker = other.speaker === null ? undefined : byId.get(other.speaker);
      count(this.speakers, one.speaker, speaker?.name ?? null, sameName);
      count(
        this.speakerKinds,
        one.speaker === null ? null : one.speakerKind,
        speaker?.kind ?? null,
        (a, b) => a === b,
      );
      const given = other.via.map((id) => byId.get(id)?.name ?? id);
      const hits = one.via.filter((name) => given.some((other) => sameName(name, other))).length;
      this.via.hits += hits;
      this.via.missed += one.via.length - hits;
      this.via.wrong += given.length - hits;
    }
  }

  #countFindings(reading: ReadReport, gold: readonly (Range & { readonly rule: string })[]): void {
    const rules = new Set([...gold, ...reading.findings].map(({ rule }) => rule));
    for (const rule of rules) {
      const wanted = gold.filter((finding) => finding.rule === rule);
      const given = reading.findings.filter((finding) => finding.rule === rule);
      const hits = wanted.filter((one) =>
        given.some((other) => one.start < other.end && other.start < one.end),
      ).length;
      const right = given.filter((one) =>
        wanted.some((other) => one.start < other.end && other.start < one.end),
      ).length;
      const counts = countsIn(this.findings, rule);
      counts.hits += hits;
      counts.missed += wanted.length - hits;
      counts.wrong += given.length - right;
    }
  }
}

/** Each annotated attribution with the predicted one that shares words of its cue; of several, the most of its content. */
function pairByCue(
  gold: readonly AnnotatedAttribution[],
  found: readonly Attribution[],
): Map<AnnotatedAttribution, Attribution> {
  const pairs = new Map<AnnotatedAttribution, Attribution>();
  for (const one of gold) {
    const anchor = one.cue.length > 0 ? one.cue : one.source;
    const candidates = found.filter(({ cue, source }) => share(anchor, cue.length > 0 ? cue : source) > 0);
    const [best] = candidates.sort((a, b) => share(one.content, b.content) - share(one.content, a.content));
    if (best !== undefined) pairs.set(one, best);
  }
  return pairs;
}

function share(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0;
  for (const one of a)
    for (const other of b)
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared;
}

function count(
  counts: Counts,
  gold: string | null,
  found: string | null,
  same: (a: string, b: string) => boolean,
): void {
  if (gold !== null && found !== null && same(gold, found)) counts.hits++;
  else {
    if (gold !== null) counts.missed++;
    if (found !== null) counts.wrong++;
  }
}

/** Names without articles, titles and case; "two officials who asked not to be named" is what "two officials" are called. */
function sameName(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return (
    one === other ||
    (one.length > 3 && other.startsWith(`${one} `)) ||
    (other.length > 3 && one.startsWith(`${other} `))
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:the|a|an|mr|mrs|ms|dr|sir|dame|prof|professor)\.?\s+/, "")
    .replace(/[.,]/g, "")
    .trim();
}
