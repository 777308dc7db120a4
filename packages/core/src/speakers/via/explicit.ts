import type { Attribution } from "../../attribution/attribution.js";
import type { Range } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Discourse } from "../reference/discourse.js";
import { outletAt } from "../reference/outlet.js";
import { cueWords } from "./cues.js";
import { mouthpiece } from "./through.js";

/** How far around a cue its sentence is looked at, in characters. */
const AROUND = 240;

const INTERVIEW =
  /\b(?:[Ii]n|[Dd]uring) (?:an?|the|his|her|their) (?:[\p{Ll}-]+ ){0,3}(?:interview|conversation|podcast|broadcast)s? (?:[\p{Ll}\p{Lu}-]+ ){0,2}?(?:with|published by|published in|given to|by|to|for|on) /u;
const CARRIED =
  /\b[Ii]n (?:an? |the )?(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]* \d{1,2} )?(?:[\p{Ll}-]+ ){0,2}(?:comments?|remarks|statement|letter|email|e-mail|memo|message|article|column|report|documents?|recording|footage) (?:[\p{Ll}-]+ ){0,2}?(?:[\p{Lu}][\p{Ll}]+ )?(?:to [\p{Ll} ]{2,30}, (?:seen by|obtained by)|to|published by|published in|carried by|printed in|printed by|broadcast by|reported by|seen by|obtained by|shared with|leaked to|sent to|in) /u;
const ACCORDING = /\b(?:according to|as reported by|as first reported by) /iu;
/** "a CBS interview", "a Norrland Post column" */
const OUTLETS_OWN =
  /\b[Ii]n (?:an?|the) (?=(?:\p{Lu}[\p{L}\p{N}'\u2019-]* ){1,4}(?:interview|op-ed|column|editorial|article|podcast|broadcast)\b)/u;
/** "said on CNN", "on Radio Norrland's Morning" */
const ON_AIR = /\bon (?=(?:the )?\p{Lu})/u;
const SPEAKING = /\b(?:[Ss]peaking|[Tt]alking|[Ss]poke|talked) (?:[\p{Ll}]+ ){0,2}?(?:to|with|on) /u;
const WROTE_IN =
  /\b(?:wrote|writes|writing|write|wrote an? (?:op-ed|column|essay|letter))\b(?: [\p{Ll}-]+){0,4}? (?:in|for) (?=(?:the )?\p{Lu})/u;
const QUOTED_BY = /\b(?:quoted|cited|interviewed) (?:[\p{Ll}]+ ){0,2}?by /u;
const HELD_BY =
  /\b(?:obtained|seen|published|reviewed|released|leaked to|shared with|broadcast|quoted|cited) (?:[\p{Ll}]+ ){0,2}?(?:by |in )?/u;

/** Through whom an attribution's own words say that it came, the one nearest the speaker first. */
export function explicitVia(
  attribution: Attribution,
  speaker: Entity | null,
  cast: Cast,
  discourse: Discourse,
): Entity[] {
  const found = [
    sourceHolder(attribution, cast, discourse),
    listener(attribution, cast, discourse),
    quoter(attribution, speaker, cast, discourse),
    aroundCue(attribution, cast, discourse),
    mouthpiece(attribution, cast, discourse),
  ].filter((entity) => entity !== null);
  return [...new Set(found)];
}

/** What an outlet publishes as its own, so that it is no intermediary. */
const OWN_REPORT = /\b(?:reports?|articles?|story|stories|investigation|interview|study|survey|poll)\s*$/;

/** "receipts obtained by KVRO", "another, quoted by the Beacon": who had what is cited. */
function sourceHolder({ source: [source] }: Attribution, cast: Cast, discourse: Discourse): Entity | null {
  const match = source === undefined ? null : HELD_BY.exec(source.text.slice(0, AROUND));
  if (source === undefined || match === null || !/(?:by|to|with|in) $/.test(match[0])) return null;
  if (OWN_REPORT.test(source.text.slice(0, match.index))) return null;
  return outletAt(source.start + match.index + match[0].length, cast, discourse, false)?.entity ?? null;
}

/** "told the Harbour Courier", "confirmed to the weekly". */
function listener({ cue, source }: Attribution, cast: Cast, discourse: Discourse): Entity | null {
  const last = cue.at(-1);
  if (last === undefined) return null;
  const after = discourse.text.slice(last.end, last.end + 60);
  const told = /^(?:.*\s)?(?:told|tells|tell|telling|informed)$/i.test(last.text);
  const to = /^ (?:also |later |first )?(?:to|with) /.exec(after);
  const hasTo = /\s(?:to|with)$/i.test(last.text);
  const begins = told || hasTo ? / (?:also |later )?/y.exec(after)?.[0].length : to?.[0].length;
  if (begins === undefined) return null;
  const offset = last.end + begins;
  if (source.some(({ start, end }) => start <= offset && offset < end)) return null;
  return outletAt(offset, cast, discourse, told)?.entity ?? null;
}

/** "The Ledger quoted him as saying", "the Sentinel, citing a former auditor, put …": who quotes is the sentence's subject. */
function quoter(
  attribution: Attribution,
  speaker: Entity | null,
  cast: Cast,
  discourse: Discourse,
): Entity | null {
  const [cue] = attribution.cue;
  if (cue === undefined) return null;
  const words = cueWords(attribution);
  const isActive =
    /^(?:also |has |have |had )*(?:quoted|quotes|quoting)\b/.test(words) &&
    !/\b(?:was|were|is|are|been) quoted\b/.test(words);
  // "Lind quotes her teacher": the source is who quotes
  if (attribution.source.every(({ start }) => start < cue.start)) return null;
  if (!isActive && !/^(?:cit(?:ed|es|ing)|attribut(?:ed|es|ing))\b/.test(words)) return null;
  const sentence = discourse.sentenceAt(cue.start);
  const before = discourse
    .before(cue.start)
    .filter(
      ({ start, entity }) =>
        start >= sentence.start &&
        entity !== speaker &&
        entity !== cast.ownOutlet &&
        !attribution.source.some((source) => source.start <= start && start < source.end),
    );
  const subject =
    before.find(({ entity }) => entity.isOutlet) ??
    before.find(({ entity, isProminent }) => isProminent && entity.kind === "organisation") ??
    before.find(({ start }) => start < sentence.start + 5);
  if (subject !== undefined) return subject.entity;
  const beside = /\b(?:[Tt]he|[Ii]ts)\s[^,.]{2,50}$/.exec(
    discourse.text.slice(Math.max(sentence.start, cue.start - 60), cue.start),
  );
  const right = beside === null ? null : outletAt(cue.start - beside[0].length, cast, discourse, true);
  if (right !== null && right.end <= cue.start) return right.entity;
  const opening = outletAt(firstWord(discourse.text, sentence), cast, discourse, true);
  return opening !== null && opening.end <= cue.start ? opening.entity : null;
}

function firstWord(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && !/[\p{L}\p{N}]/u.test(text[at] as string)) at++;
  return at;
}

/** "in an interview with the Courier", "in a letter seen by the Ledger", "according to the Post": in the sentence, outside of what is reported. */
function aroundCue(attribution: Attribution, cast: Cast, discourse: Discourse): Entity | null {
  const [cue] = attribution.cue;
  const anchor = cue ?? attribution.source[0];
  if (anchor === undefined) return null;
  const sentence = discourse.sentenceAt(anchor.start);
  const isReported = (offset: number) =>
    attribution.content.some(({ start, end }) => start <= offset && offset < end);
  const isSource = (offset: number) =>
    attribution.source.some(({ start, end }) => start <= offset && offset < end);
  const end = Math.max(
    anchor.end,
    ...attribution.source.filter((span) => span.end <= sentence.end).map((span) => span.end),
  );
  const stretches: Range[] = [
    { start: anchor.start, end: clauseEnd(discourse.text, end, Math.min(sentence.end, end + AROUND)) },
    { start: Math.max(sentence.start, anchor.start - AROUND), end: anchor.start },
  ];
  const isAccording = /^according to/.test(cueWords(attribution));
  for (const { start, end: limit } of stretches) {
    const text = discourse.text.slice(start, limit);
    for (const pattern of isAccording ? [INTERVIEW, CARRIED, QUOTED_BY] : ALL) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const offset = start + match.index + match[0].length;
      if (isReported(offset) || isReported(start + match.index) || isSource(start + match.index)) continue;
      const outlet = outletAt(offset, cast, discourse, NAMES_NEW.has(pattern));
      if (outlet !== null) return outlet.entity;
    }
  }
  return null;
}

/** A semicolon ends what belongs to a cue. */
function clauseEnd(text: string, from: number, limit: number): number {
  const semicolon = text.slice(from, limit).indexOf(";");
  return semicolon < 0 ? limit : from + semicolon;
}

/** "wrote in Saturday's Touchline". */
const DAYS_PAPER = /\bin (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['\u2019]s \p{Lu})/u;

const ALL = [INTERVIEW, OUTLETS_OWN, CARRIED, ACCORDING, QUOTED_BY, SPEAKING, ON_AIR, WROTE_IN, DAYS_PAPER];
/** After these what is only "the" and a name is an outlet. */
const NAMES_NEW: ReadonlySet<RegExp> = new Set([INTERVIEW, CARRIED, QUOTED_BY, DAYS_PAPER]);
