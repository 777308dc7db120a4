import type { Article } from "../../article/article.js";
import type { Quotation } from "../../quotations/quotation.js";
import { sentencesOfBlock } from "../../sentences/sentences.js";
import { lastAtOrBefore } from "../../text/ordered.js";
import type { Range, Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Mention } from "../cast/mentions.js";
import { isPersonNoun, mayBePerson, roleNoun } from "../lexicon/people.js";

/** A place where an entity is spoken of. */
export interface Reference extends Range {
  readonly entity: Entity;
  readonly isSource: boolean;
  /** A source, or a name that begins a sentence or is introduced with a role. */
  readonly isProminent: boolean;
  /** A name with which a sentence begins, or a role and a name, and a verb or an apposition behind it. */
  readonly isSubject: boolean;
}

/** "the" and up to three words. */
const CALLED = /\b[Tt]he ([\p{Ll}-]{3,24}(?: [\p{Ll}-]{3,24}){0,2})/gu;

/** How far back a reference reaches, in characters and in places. */
const FARTHEST = 1200;
const MOST = 48;

/** The article as it is read from the top: who was spoken of before a place. */
export class Discourse {
  readonly text: string;
  readonly #blocks: Article["blocks"];
  readonly #sentences: readonly Range[];
  readonly #quoted: readonly Range[];
  readonly #mentions: readonly Reference[];
  /** The sources resolved so far, in the order of the text. */
  readonly #sources: Reference[] = [];

  constructor(article: Article, quotations: readonly Quotation[], mentions: readonly Mention[], cast: Cast) {
    this.text = article.text;
    this.#blocks = article.blocks;
    this.#sentences = article.blocks.flatMap((block) => sentencesOfBlock(article.text, block));
    this.#quoted = quotations.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
    const named = mentions.flatMap((mention, at) => {
      const entity = cast.named[at];
      if (!entity) return [];
      const isSubject = isSubjectAt(article.text, mention);
      const isProminent =
        mention.opensSentence ||
        isSubject ||
        (cast.introduced[at] === true &&
          entity.kind === "person" &&
          !OBJECT.test(article.text.slice(Math.max(0, mention.start - LONGEST_ROLE), mention.start))) ||
        /^, (?:who|the|an?|\d\d,)\s/.test(article.text.slice(mention.end, mention.end + 8));
      return [{ start: mention.start, end: mention.end, entity, isSource: false, isProminent, isSubject }];
    });
    const objects = this.#objectsAmong(named);
    this.#mentions = [
      ...named.map((reference) =>
        objects.has(reference) ? { ...reference, isProminent: false } : reference,
      ),
      ...this.#calledByRole(cast),
    ].sort((a, b) => a.start - b.start);
  }

  /** Those who are introduced in a sentence whose subject is another person: "Lind criticised the officer |Per Odd|". */
  #objectsAmong(named: readonly Reference[]): ReadonlySet<Reference> {
    const objects = new Set<Reference>();
    let subject: Reference | null = null;
    let end = 0;
    for (const reference of named) {
      if (reference.start >= end) {
        subject = null;
        end = this.sentenceAt(reference.start).end;
      }
      if (
        subject !== null &&
        !reference.isSubject &&
        VERB.test(this.text.slice(subject.end, reference.start))
      )
        objects.add(reference);
      if (subject === null && reference.isSubject && reference.entity.kind === "person") subject = reference;
    }
    return objects;
  }

  /** "The governor …": where somebody is called by a role that nobody else in the article has. */
  #calledByRole(cast: Cast): Reference[] {
    const places: Reference[] = [];
    for (const match of this.text.matchAll(CALLED)) {
      if (this.isQuoted(match.index) || !this.isBody(match.index)) continue;
      const words = (match[1] as string).split(" ");
      const at = words.findIndex(isPersonNoun);
      const noun = words[at];
      const end = match.index + match[0].length - words.slice(at + 1).join(" ").length;
      if (noun === undefined || /^['\u2019]/.test(this.text.slice(end, end + 1))) continue;
      const called = cast.called(roleNoun(noun)).filter(({ kind }) => kind === "person");
      const [entity] = called;
      if (called.length !== 1 || entity === undefined) continue;
      const isProminent = /(?:^|[.?!]["'\u201d\u2019)]*\s+|\n\s*|,\s)$/.test(
        this.text.slice(Math.max(0, match.index - 8), match.index),
      );
      places.push({ start: match.index, end, entity, isSource: false, isProminent, isSubject: false });
    }
    return places;
  }

  /** Notes a source; to be called in the order of the text. */
  addSource(source: Span, entity: Entity, isProminent: boolean): void {
    const { start, end } = source;
    this.#sources.push({ start, end, entity, isSource: true, isProminent, isSubject: false });
  }

  /** Who was spoken of before an offset, the nearest last. */
  before(offset: number): Reference[] {
    const near = (references: readonly Reference[]) => {
      const last = lastAtOrBefore(references, ({ start }) => start, offset - 1);
      return references
        .slice(Math.max(0, last + 1 - MOST), last + 1)
        .filter(({ start }) => start > offset - FARTHEST);
    };
    return [...near(this.#mentions), ...near(this.#sources)].sort(
      (a, b) => a.start - b.start || Number(a.isSource) - Number(b.isSource),
    );
  }

  /** The text between two offsets without what stands inside quotation marks. */
  unquoted(from: number, to: number): string {
    let text = "";
    let at = from;
    for (let next = lastAtOrBefore(this.#quoted, ({ start }) => start, from); ; next++) {
      const quoted = this.#quoted[Math.max(0, next)];
      if (quoted === undefined || quoted.start >= to) break;
      if (next < 0) next = 0;
      text += this.text.slice(at, Math.max(at, quoted.start));
      at = Math.max(at, quoted.end);
    }
    return text + this.text.slice(at, Math.max(at, to));
  }

  /** Who is named between two offsets. */
  named(from: number, to: number): readonly Reference[] {
    const first = lastAtOrBefore(this.#mentions, ({ start }) => start, from - 1) + 1;
    const last = lastAtOrBefore(this.#mentions, ({ start }) => start, to - 1) + 1;
    return this.#mentions.slice(first, last);
  }

  /** Of some entities the one spoken of last before an offset; null where none is near. */
  lastOf(entities: readonly Entity[], offset: number): Entity | null {
    const wanted = new Set(entities);
    return this.before(offset).findLast(({ entity }) => wanted.has(entity))?.entity ?? null;
  }

  /** Where the paragraph begins that holds an offset. */
  blockStart(offset: number): number {
    return this.#blocks[lastAtOrBefore(this.#blocks, ({ start }) => start, offset)]?.start ?? 0;
  }

  /** Which paragraph holds an offset. */
  blockAt(offset: number): number {
    return lastAtOrBefore(this.#blocks, ({ start }) => start, offset);
  }

  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Range {
    return (
      this.#sentences[lastAtOrBefore(this.#sentences, ({ start }) => start, offset)] ?? {
        start: 0,
        end: this.text.length,
      }
    );
  }

  isBody(offset: number): boolean {
    const kind = this.#blocks[lastAtOrBefore(this.#blocks, ({ start }) => start, offset)]?.kind;
    return kind !== "headline" && kind !== "standfirst";
  }

  /** Whether an offset stands inside quotation marks. */
  isQuoted(offset: number): boolean {
    const quoted = this.#quoted[lastAtOrBefore(this.#quoted, ({ start }) => start, offset)];
    return quoted !== undefined && offset < quoted.end;
  }
}

/** How far before a name its sentence may begin, in characters. */
const LONGEST_ROLE = 60;

/** "wrote to the claims director, |Ana Lind|": to whom something is done; "according to her lawyer, Ana Lind" she speaks. */
const OBJECT =
  /(?<!\baccording )\b(?:to|told|asked|met|with|against|thanked|praised|accused|blamed) (?:the|an?|his|her|its|their) (?:[\p{L}'\u2019-]+ ){0,4}[\p{Ll}-]+,? $/u;

/** What a subject does right behind its name: no apposition, and no list of names. */
const VERB = /^ (?:[\p{Ll}]+ly )?(?!and\b|or\b|of\b|who\b)\p{Ll}+ /u;

/** Whether a sentence begins with a name, or with a role and the name, and goes on with what a person does: "The weaver |Ana Lind| has". */
function isSubjectAt(text: string, { start, end, opensSentence }: Mention): boolean {
  if (!/^(?:,? who|,? \p{Ll}|, \d\d,)/u.test(text.slice(end, end + 6))) return false;
  if (opensSentence) return true;
  const before = text.slice(Math.max(0, start - LONGEST_OPENING), start);
  if (AFTER_OPENING.test(before) && VERB.test(text.slice(end, end + 40))) return true;
  const role = ROLE_BEFORE.exec(before.slice(-LONGEST_ROLE))?.[1];
  return role !== undefined && (isPersonNoun(role) || mayBePerson(role));
}

/** How long what stands before the subject of a sentence may be, in characters. */
const LONGEST_OPENING = 150;

/** "On the morning show on Tuesday, |Lind| criticised" */
const AFTER_OPENING =
  /(?:^|[.?!]["'\u201d\u2019)]*\s+|\n\s*)(?:On|In|At|During|After|Before|When|While|As|Since|Later|By|With|Despite|Speaking|Asked|Earlier|Last|For|From|Under|Until)\s[^.?!\n"\u201c\u201d]{1,140}, $/u;

/** "The |weaver| ", "Its retired chief |engineer|, ". */
const ROLE_BEFORE =
  /(?:^|[.?!]["'\u201d\u2019)]*\s+|\n\s*)["'\u201c\u2018]?(?:The|A|An|Its|His|Her|Their|Our) (?:[\p{L}'\u2019-]+ ){0,4}?([\p{Ll}-]+),? $/u;
