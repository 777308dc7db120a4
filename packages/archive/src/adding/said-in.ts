import type { Attribution, Speaker } from "@hearsay/core";
import {
  formsOf,
  isPersonNoun,
  isSurelyPerson,
  type Name,
  nameOf,
  type Reading,
  singular,
} from "@hearsay/core/plumbing";
import type { Said, SourceKind } from "../people/said.js";

/** What of a reading is looked at. */
type Readable = Pick<Reading, "article"> & KeptReading;

import type { KeptReading } from "./pack.js";

/** Of longer words the beginning is kept beside their offsets; the article has them all. */
const LONGEST = 2000;
/** So many names or roles of one speaker, and links of a chain, are kept at most, none longer than this. */
const MOST = 8;
const LONGEST_NAME = 200;
/** So many mentions are looked at for further names and roles. */
const MOST_MENTIONS = 40;
/** Attributions lie in one another no deeper. */
const DEEPEST = 8;

/**
 * All that is said in an article and who is credited with it, in the order of its attributions; marked words that nobody is credited
 * with come last. Linear in the article's length.
 */
export function saidIn(reading: Readable): Said[] {
  const { attributions, quotations } = reading;
  const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const known = new Map(reading.speakers.map((speaker) => [speaker.id, sourceOf(speaker)]));
  const nameIn = (id: string) => brief(speakers.get(id)?.name ?? id);
  const said = attributions.flatMap((attribution): Said[] => {
    const words = wordsOf(reading, attribution.content);
    if (words === null) return [];
    const { kind, speaker, source, confidence } = attribution;
    const creditedAs = source.length === 0 ? null : brief(source.map(({ text }) => text).join(" "));
    const credited = (speaker === null ? undefined : known.get(speaker)) ?? {
      sourceKind: "unclear" as const,
      name: creditedAs === null || saysNothing(creditedAs) ? null : creditedAs,
      forms: [],
      roles: [],
    };
    const via = viaOf(attribution, byId).map((link) => ("id" in link ? nameIn(link.id) : link.written));
    const others = via.filter((name) => name !== credited.name);
    return [
      {
        ...words,
        kind,
        speaker,
        ...credited,
        creditedAs,
        via: [...new Set(others)].slice(0, MOST),
        confidence,
      },
    ];
  });
  const credited = new Set(attributions.flatMap(({ quotations: ids }) => ids));
  const unclaimed = quotations.flatMap(({ id, kind, inner }): Said[] => {
    const words = credited.has(id) ? null : wordsOf(reading, inner);
    if (words === null) return [];
    const nobody = { sourceKind: "nobody", speaker: null, name: null, creditedAs: null } as const;
    return [{ ...words, kind, ...nobody, forms: [], roles: [], via: [], confidence: 1 }];
  });
  return [...said, ...unclaimed];
}

/** "We", "you", "which": nobody can be found by it. */
function saysNothing(source: string): boolean {
  return ANYBODY.test(source) || nameOf(source).kind === "pronoun" || !/\p{L}{2}/u.test(source);
}

type Words = Pick<Said, "start" | "end" | "text" | "words">;

function wordsOf(
  { article }: Readable,
  pieces: readonly { readonly start: number; readonly end: number }[],
): Words | null {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  let text = "";
  let words = 0;
  for (const { start, end } of pieces) {
    const piece = article.text.slice(start, end);
    words += formsOf(piece).length;
    if (text.length < LONGEST) text += `${text === "" ? "" : " … "}${oneSpaced(piece)}`;
  }
  if (words === 0) return null;
  return { start: first.start, end: last.end, text: shortened(text, LONGEST), words };
}

/** Through whom words came: the chain of the attribution, then those who hold it, the innermost first, each with its own chain. */
function viaOf(
  attribution: Attribution,
  byId: ReadonlyMap<string, Attribution>,
): ({ readonly id: string } | { readonly written: string })[] {
  const links: ({ readonly id: string } | { readonly written: string })[] = attribution.via.map((id) => ({
    id,
  }));
  const seen = new Set([attribution.id]);
  for (let held = attribution; held.within !== null && seen.size < DEEPEST; ) {
    const holder = byId.get(held.within);
    if (holder === undefined || seen.has(holder.id)) break;
    seen.add(holder.id);
    const written = holder.source[0]?.text;
    if (holder.speaker !== null) links.push({ id: holder.speaker });
    else if (written !== undefined) links.push({ written: brief(written) });
    links.push(...holder.via.map((id) => ({ id })));
    held = holder;
  }
  return links;
}

/** What is said of a speaker of an article besides the words. */
export function sourceOf(speaker: Speaker): Pick<Said, "sourceKind" | "name" | "forms" | "roles"> {
  const name = brief(speaker.name);
  const mentions = speaker.mentions.slice(0, MOST_MENTIONS).map(({ text }) => nameOf(brief(text)));
  const named = mentions.filter(
    ({ kind, isSeveral, words }) => kind === "named" && !isSeveral && words.length > 1,
  );
  const forms = named.map(({ shown }) => brief(shown)).filter((form) => form !== name);
  const roles = [speaker.role, ...named.map(({ role }) => role)].flatMap((role) =>
    role === null ? [] : [brief(role)],
  );
  return {
    sourceKind: kindOf(speaker),
    name,
    forms: [...new Set(forms)].slice(0, MOST),
    roles: [...new Set(roles)].slice(0, MOST),
  };
}

/** What is surely known of whom a source names: a person's name that may be something else is unclear. */
function kindOf({ kind, name }: Speaker): SourceKind {
  if (kind === "unnamed" || kind === "document") return kind;
  const read = nameOf(name);
  if (kind === "group") return isNamedGroup(name, read) ? "organisation" : "unnamed";
  if (kind === "organisation") return read.kind === "generic" ? "unnamed" : "organisation";
  return isSurelyPerson(read) && !ANYBODY.test(name) ? "person" : "unclear";
}

/** "Republicans"; no "White House officials", nor "Officials" where a sentence begins. */
function isNamedGroup(name: string, { kind, words }: Name): boolean {
  if (kind !== "named" || words.length !== wordCount(name)) return false;
  const noun = singular((words.at(-1) as string).toLowerCase());
  return PARTIES.test(noun) || !isPersonNoun(noun);
}

/** Nouns for people that are names of parties with a capital. */
const PARTIES = /^(?:republican|democrat|conservative|liberal|socialist|green|tory|social democrat)$/;
/** Words that stand for nobody by name, whatever their case. */
const ANYBODY = /^(?:any|every|some|no)(?:body|\s?one)$|^(?:individuals|who|which|that|those|these)$/i;

function wordCount(name: string): number {
  return name.replace(/^the\s/i, "").split(/\s+/).length;
}

function brief(text: string): string {
  return shortened(oneSpaced(text), LONGEST_NAME);
}

/** In one line, of characters that every database takes. */
function oneSpaced(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
