import type { Attribution } from "../../attribution/attribution.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, isSeveral } from "../cast/entity.js";
import type { Discourse } from "../reference/discourse.js";
import { outletAt } from "../reference/outlet.js";
import { cueWords, isThought } from "./cues.js";

const INTERVIEWED =
  /\b(?:was|were|been) interviewed (?:[\p{L}]+ ){0,3}?by |\bspoke (?:at length |exclusively )?(?:to|with) /gu;

/** An account ends where nothing more of its outlet was heard for more paragraphs than these. */
const LASTING = 2;

const PRONOUN = /^(?:he|she|they)$/i;

interface Account {
  readonly chain: readonly Entity[];
  /** The paragraph in which the account was last gone on with. */
  readonly block: number;
}

/**
 * What somebody told an outlet goes on in the sentences that follow: "In an interview with the Ledger, … he said. … he
 * added." An account is open for its speaker until he speaks on another occasion.
 */
export class Accounts {
  readonly #discourse: Discourse;
  readonly #open = new Map<Entity, Account>();
  /** The account last spoken of, and whose it is. */
  #last: Account = { chain: [], block: -1 };
  #lastSpeaker: Entity | null = null;
  /** The outlet that was the source right before. */
  #heard: Account | null = null;
  /** The paragraph in which an outlet was last told something, or said it. */
  readonly #told = new Map<Entity, number>();
  /** The accounts of each speaker that the article tells of, in the order of the text. */
  readonly #expected = new Map<Entity, Account[]>();
  readonly #interviews: {
    readonly at: number;
    readonly speaker: Entity;
    readonly chain: readonly Entity[];
  }[];

  constructor(cast: Cast, discourse: Discourse, onward: ReadonlyMap<Entity, Entity>) {
    this.#discourse = discourse;
    this.#interviews = interviewsOf(cast, discourse, onward).reverse();
  }

  /** Opens an account, or goes on with it. */
  open(speaker: Entity | null, chain: readonly Entity[], offset: number): void {
    if (speaker === null || chain.length === 0) return;
    this.#last = { chain, block: this.#discourse.blockAt(offset) };
    this.#lastSpeaker = speaker;
    this.#open.set(speaker, this.#last);
    for (const outlet of chain) this.#told.set(outlet, this.#last.block);
  }

  /** Notes where somebody will have told an outlet something; to be called for all of them, in the order of the text, before the rest. */
  expect(speaker: Entity | null, chain: readonly Entity[], offset: number): void {
    if (speaker === null || chain.length === 0) return;
    const expected = this.#expected.get(speaker) ?? [];
    expected.push({ chain, block: this.#discourse.blockAt(offset) });
    this.#expected.set(speaker, expected);
  }

  /**
   * What an outlet is being retold to say may hold its account before that is told: "According to the Post, … According
   * to Lie, … Lie told the Post."
   */
  #beginning(speaker: Entity, block: number): Entity[] {
    const next = this.#expected.get(speaker)?.find((account) => account.block >= block);
    const [outlet] = next?.chain ?? [];
    const heard = outlet === undefined ? undefined : this.#told.get(outlet);
    const isNear =
      next !== undefined && heard !== undefined && next.block - block <= LASTING && block - heard <= LASTING;
    return isNear ? [...next.chain] : [];
  }

  /** The last paragraph in which the account, or another of the same outlet, was gone on with. */
  #lastHeardOf({ chain, block }: Account): number {
    return Math.max(block, ...chain.slice(0, 3).map((outlet) => this.#told.get(outlet) ?? 0));
  }

  /** Notes what an outlet says: whoever goes on as "they" or "she" in that paragraph is reported by it. */
  hear(speaker: Entity | null, offset: number): void {
    if (speaker?.isOutlet === true) this.#told.set(speaker, this.#discourse.blockAt(offset));
    this.#heard =
      speaker?.isOutlet === true ? { chain: [speaker], block: this.#discourse.blockAt(offset) } : null;
  }

  close(speaker: Entity | null): void {
    if (speaker !== null) this.#open.delete(speaker);
  }

  /** A chain with what stood before it in the last account: the agency had it from the weekly. */
  whole(chain: readonly Entity[], attribution: Attribution): Entity[] {
    const known = this.#last.chain;
    const isQuoted = /\bquoted\b/.test(cueWords(attribution));
    return isQuoted && chain.length === 1 && known.length > 1 && known.at(-1) === chain[0]
      ? [...known]
      : [...chain];
  }

  /**
   * The chain of the account to which an attribution belongs; empty where it belongs to none.
   *
   * @param isElsewhere whether it was said on another occasion: "in a statement"
   */
  of(speaker: Entity | null, attribution: Attribution, offset: number, isElsewhere: boolean): Entity[] {
    this.#openInterviews(offset);
    if (speaker === null) return [];
    const heard = this.#heard;
    if (
      heard !== null &&
      heard.block === this.#discourse.blockAt(offset) &&
      PRONOUN.test(attribution.source[0]?.text ?? "") &&
      !this.#open.has(speaker)
    ) {
      return [...heard.chain];
    }
    const cue = cueWords(attribution);
    const block = this.#discourse.blockAt(offset);
    const account = this.#open.get(speaker);
    // "was quoted as saying": by whom the account is
    if (/\b(?:was|were|is|are) (?:quoted|reported)\b/.test(cue)) return [...(account ?? this.#last).chain];
    if (account !== undefined && block - this.#lastHeardOf(account) > LASTING) {
      this.#open.delete(speaker);
      return [];
    }
    if (account === undefined) {
      if (this.#isOneOfLast(speaker, block)) return [...this.#last.chain];
      // "has ruled that out" speaks of other occasions, too
      return isElsewhere || isThought(cue) || /\bha(?:s|ve|d)\b/.test(cue)
        ? []
        : this.#beginning(speaker, block);
    }
    if (/\b(?:told|tells)\b/.test(cue)) return [];
    return isThought(cue) && account.block !== block ? [] : [...account.chain];
  }

  /** "one major", after "three officers told the Sentinel". */
  #isOneOfLast({ phrase }: Entity, block: number): boolean {
    const isOne =
      phrase !== null &&
      (/^(?:one|another)$/.test(phrase.head.plain) ||
        /^(?:one|another)$/i.test(phrase.determining[0]?.text ?? ""));
    return isOne && this.#last.block === block && this.#lastSpeaker !== null && isSeveral(this.#lastSpeaker);
  }

  #openInterviews(offset: number): void {
    for (
      let next = this.#interviews.at(-1);
      next !== undefined && next.at < offset;
      next = this.#interviews.at(-1)
    ) {
      this.#interviews.pop();
      this.open(next.speaker, next.chain, next.at);
    }
  }
}

function interviewsOf(
  cast: Cast,
  discourse: Discourse,
  onward: ReadonlyMap<Entity, Entity>,
): { at: number; speaker: Entity; chain: readonly Entity[] }[] {
  const found: { at: number; speaker: Entity; chain: readonly Entity[] }[] = [];
  for (const match of discourse.text.matchAll(INTERVIEWED)) {
    const sentence = discourse.sentenceAt(match.index);
    const speaker = discourse
      .before(match.index)
      .findLast(({ start, entity }) => start >= sentence.start && entity.kind === "person")?.entity;
    const outlet =
      speaker === undefined ? null : outletAt(match.index + match[0].length, cast, discourse, false);
    if (speaker === undefined || outlet === null) continue;
    const next = onward.get(outlet.entity);
    found.push({
      at: match.index,
      speaker,
      chain: next === undefined ? [outlet.entity] : [outlet.entity, next],
    });
  }
  return found;
}
