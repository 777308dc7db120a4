import type { Attribution } from "../../attribution/attribution.js";
import type { Cast } from "../cast/cast.js";
import type { Entity } from "../cast/entity.js";
import type { Discourse } from "../reference/discourse.js";
import { outletAt } from "../reference/outlet.js";
import type { Credited } from "../reference/sources.js";
import { Accounts } from "./accounts.js";
import { cueWords, isOtherOccasion, isThought } from "./cues.js";
import { explicitVia } from "./explicit.js";
import { onwardOutlets } from "./onward.js";

/**
 * Through whom the words of each attribution came, the one nearest the speaker first, without the article's own outlet:
 * what its own sentence says, what the account says to which it belongs, and for a nested one whoever holds it.
 */
export function viaOf(
  attributions: readonly Attribution[],
  { speakers: credited, relays }: Credited,
  cast: Cast,
  discourse: Discourse,
): Entity[][] {
  const onward = onwardOutlets(cast, discourse);
  const accounts = new Accounts(cast, discourse, onward);
  const positions = new Map(attributions.map(({ id }, at) => [id, at]));
  const found: Entity[][] = attributions.map(() => []);
  const order = attributions
    .map((_, at) => at)
    .sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]));
  const outermost = order.filter(isOutermost);
  const explicit = new Map(
    outermost.map((at) => {
      const relay = relays.get(at) ?? null;
      const attribution = attributions[at] as Attribution;
      const speaker = credited[at] ?? null;
      const told = explicitVia(attribution, speaker, cast, discourse);
      const publisher = publisherOf(attribution, speaker, cast, discourse);
      if (told.length === 0 && publisher !== null && publisher !== speaker) told.push(publisher);
      return [at, relay === null ? told : [relay, ...told]];
    }),
  );
  for (const at of outermost)
    accounts.expect(credited[at] ?? null, explicit.get(at) ?? [], placeOf(attributions[at]));
  for (const at of outermost) {
    const attribution = attributions[at] as Attribution;
    const speaker = credited[at] ?? null;
    const through = explicit.get(at) ?? [];
    const isElsewhere =
      through.length === 0 && isOtherOccasion(cueWords(attribution), behindCue(attribution, discourse.text));
    if (isElsewhere) accounts.close(speaker);
    const chain =
      through.length > 0
        ? accounts.whole(passedOn(through, onward), attribution)
        : accounts.of(speaker, attribution, placeOf(attribution), isElsewhere);
    accounts.open(speaker, chain, placeOf(attribution));
    accounts.hear(speaker, placeOf(attribution));
    found[at] = chain;
  }
  const depth = new Map<number, number>();
  for (const at of order.filter((at) => !isOutermost(at)).sort((a, b) => depthOf(a) - depthOf(b))) {
    const attribution = attributions[at] as Attribution;
    const holder = positions.get(attribution.within as string) as number;
    found[at] = nested(
      attribution,
      credited[at] ?? null,
      publisherOf(attributions[holder] as Attribution, credited[holder] ?? null, cast, discourse),
      found[holder] ?? [],
    );
  }
  return found.map((chain, at) =>
    [...new Set(chain)].filter((entity) => entity !== cast.ownOutlet && entity !== credited[at]),
  );

  function isOutermost(at: number): boolean {
    const within = (attributions[at] as Attribution).within;
    return within === null || !positions.has(within);
  }

  /** How many attributions hold one; a ring of holders, which cannot be, counts as none. */
  function depthOf(at: number): number {
    const path: number[] = [];
    let here = at;
    while (!depth.has(here) && !isOutermost(here) && path.length < attributions.length) {
      path.push(here);
      here = positions.get((attributions[here] as Attribution).within as string) as number;
    }
    let steps = depth.get(here) ?? 0;
    for (const one of path.reverse()) depth.set(one, ++steps);
    return depth.get(at) ?? 0;
  }
}

/** The words behind the cue, to the content or the end of the clause. */
function behindCue({ cue, content }: Attribution, text: string): string {
  const from = cue.at(-1)?.end;
  if (from === undefined) return "";
  const reported = content.find(({ start, end }) => start >= from || end > from);
  const after = text.slice(from, Math.min(from + 60, Math.max(from, reported?.start ?? from + 60)));
  const stop = after.search(/[.;:\u201c\u201d"]/);
  return stop < 0 ? after : after.slice(0, stop);
}

/** Reported speech came through whoever reports it, a reported thought only through what that one's words came through. */
function nested(
  attribution: Attribution,
  speaker: Entity | null,
  holder: Entity | null,
  via: readonly Entity[],
): Entity[] {
  if (holder === null || holder === speaker) return [...via];
  if (holder.isOutlet) return [holder, ...via];
  const cue = cueWords(attribution);
  return isThought(cue) ? [...via] : [holder, ...via];
}

/** "According to a report in the Post, …": the Post stands behind what the report says, and what is said in it was said to the Post. */
function publisherOf(
  { source: [source] }: Attribution,
  holder: Entity | null,
  cast: Cast,
  discourse: Discourse,
): Entity | null {
  if (holder?.kind !== "document" || source === undefined) return holder;
  const match = /^.{0,80}?\b(?:in|by|from) /u.exec(source.text);
  const outlet = match === null ? null : outletAt(source.start + match[0].length, cast, discourse, false);
  return outlet?.entity ?? holder;
}

function passedOn(chain: readonly Entity[], onward: ReadonlyMap<Entity, Entity>): Entity[] {
  const whole = [...chain];
  for (
    let next = onward.get(whole.at(-1) as Entity);
    next !== undefined && !whole.includes(next);
    next = onward.get(next)
  )
    whole.push(next);
  return whole;
}

function placeOf(attribution: Attribution | undefined): number {
  return attribution?.source[0]?.start ?? attribution?.cue[0]?.start ?? attribution?.content[0]?.start ?? 0;
}
