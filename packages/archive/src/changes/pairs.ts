import { formsOf } from "@hearsay/core/plumbing";
import { alike } from "./alike.js";
import type { QuotedWords } from "./change.js";
import { type Link, linksBetween } from "./links.js";
import { isSameSpeaker } from "./same-speaker.js";

/** What is one quotation in both versions: of one side several where it was split, none where it is not there. */
export interface Pair {
  readonly before: readonly QuotedWords[];
  readonly after: readonly QuotedWords[];
}

/** Which quotations of two versions are the same, by their words and not by their places; those without a counterpart stand alone. */
export function pairsOf(before: readonly QuotedWords[], after: readonly QuotedWords[]): Pair[] {
  const pairs: Pair[] = [];
  const [before_, after_] = withoutSame(before, after, pairs);
  const links = linksBetween(before_, after_);
  const taken: Taken = { before: new Set(), after: new Set() };
  takeSplit(before_, after_, links, taken, pairs);
  const joined: Pair[] = [];
  takeSplit(after_, before_, links.map(otherWay), { before: taken.after, after: taken.before }, joined);
  pairs.push(...joined.map((pair) => ({ before: pair.after, after: pair.before })));
  for (const link of [...links].sort((a, b) => b.alike.share - a.alike.share)) {
    if (taken.before.has(link.before) || taken.after.has(link.after)) continue;
    taken.before.add(link.before);
    taken.after.add(link.after);
    pairs.push({
      before: [before_[link.before] as QuotedWords],
      after: [after_[link.after] as QuotedWords],
    });
  }
  for (const [at, one] of before_.entries())
    if (!taken.before.has(at)) pairs.push({ before: [one], after: [] });
  for (const [at, one] of after_.entries())
    if (!taken.after.has(at)) pairs.push({ before: [], after: [one] });
  return pairs;
}

interface Taken {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

/** Takes out those whose words are the same; of several, those of one speaker and written in the same way first. */
function withoutSame(
  before: readonly QuotedWords[],
  after: readonly QuotedWords[],
  pairs: Pair[],
): [QuotedWords[], QuotedWords[]] {
  const taken = new Set<QuotedWords>();
  const rules: ((one: QuotedWords, other: QuotedWords) => boolean)[] = [
    (one, other) => one.text === other.text && isSameSpeaker(one.speaker, other.speaker),
    (one, other) => isSameSpeaker(one.speaker, other.speaker),
    () => true,
  ];
  const keyOf = ({ text, inNote }: QuotedWords) => `${inNote} ${formsOf(text).join(" ")}`;
  const keys = new Map([...before, ...after].map((one) => [one, keyOf(one)]));
  for (const isSame of rules) {
    const waiting = new Map<string, QuotedWords[]>();
    for (const one of after.filter((each) => !taken.has(each))) {
      const key = keys.get(one) as string;
      const known = waiting.get(key);
      if (known === undefined) waiting.set(key, [one]);
      else known.push(one);
    }
    for (const one of before.filter((each) => !taken.has(each))) {
      const others = waiting.get(keys.get(one) as string) ?? [];
      // of words that stand very often, the first ones are looked at
      const at = others.slice(0, MOST_SAME).findIndex((other) => isSame(one, other));
      const [other] = at === -1 ? [] : others.splice(at, 1);
      if (other === undefined) continue;
      taken.add(one);
      taken.add(other);
      pairs.push({ before: [one], after: [other] });
    }
  }
  const rest = (all: readonly QuotedWords[]) => all.filter((one) => !taken.has(one));
  return [rest(before), rest(after)];
}

const MOST_SAME = 20;

/** Takes out those that were split: parts that stand in one of the other version, one after the other, and explain more of it together. */
function takeSplit(
  wholes: readonly QuotedWords[],
  parts: readonly QuotedWords[],
  links: readonly Link[],
  taken: Taken,
  pairs: Pair[],
): void {
  const byWhole = new Map<number, Link[]>();
  for (const link of links) byWhole.set(link.before, [...(byWhole.get(link.before) ?? []), link]);
  for (const [at, own] of byWhole) {
    const whole = wholes[at] as QuotedWords;
    const shorter = own
      .filter(({ after }) => !taken.after.has(after) && isShorter(parts[after] as QuotedWords, whole))
      .sort((a, b) => a.after - b.after);
    const inOrder = shorter.filter(
      (link, nth) => nth === 0 || link.alike.start >= (shorter[nth - 1] as Link).alike.end,
    );
    if (taken.before.has(at) || inOrder.length < 2) continue;
    const together = inOrder.map(({ after }) => parts[after] as QuotedWords);
    const share = alike(whole.text, together.map(({ text }) => text).join(" "))?.share ?? 0;
    if (share <= Math.max(...own.map(({ alike: one }) => one.share))) continue;
    taken.before.add(at);
    for (const { after } of inOrder) taken.after.add(after);
    pairs.push({ before: [whole], after: together });
  }
}

function isShorter(one: QuotedWords, other: QuotedWords): boolean {
  return formsOf(one.text).length < formsOf(other.text).length;
}

function otherWay({ before, after, alike: found }: Link): Link {
  return { before: after, after: before, alike: found };
}
