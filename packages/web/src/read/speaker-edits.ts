import type { Attribution, ReadReport, Speaker } from "@hearsay/core";
import { oneLine, overlaps } from "@hearsay/core/plumbing";

/** What somebody at the page says of the speakers, so that the reading does not decide it. */
export type SpeakerEdit =
  /** Two are one: all that one is credited with is another's. */
  | { readonly kind: "merge"; readonly speaker: string; readonly into: string }
  /** These attributions are a speaker's; with null those of one who was taken for another, or whom nothing told. */
  | { readonly kind: "move"; readonly attributions: readonly string[]; readonly to: string | null };

/** Who is credited with what. */
export type Credited = Pick<ReadReport, "attributions" | "speakers">;

/** The reading with all that was said of its speakers, in this order. What names a speaker that is not there changes nothing. */
export function edited<T extends Credited>(reading: T, edits: readonly SpeakerEdit[]): T {
  return edits.reduce<T>(
    (now, edit, at) =>
      edit.kind === "merge" ? merged(now, edit.speaker, edit.into) : moved(now, edit, `by-hand-${at + 1}`),
    reading,
  );
}

function merged<T extends Credited>(reading: T, from: string, into: string): T {
  const one = reading.speakers.find(({ id }) => id === from);
  const other = reading.speakers.find(({ id }) => id === into);
  if (one === undefined || other === undefined || from === into) return reading;
  const whole: Speaker = {
    ...other,
    role: other.role ?? one.role,
    mentions: inOrder([...other.mentions, ...one.mentions]),
    reason: `${other.reason}; “${oneLine(one.name)}” was merged with it by hand`,
  };
  const speakers = reading.speakers.flatMap((speaker) =>
    speaker.id === from ? [] : speaker.id === into ? whole : speaker,
  );
  const attributions = reading.attributions.map((attribution): Attribution => {
    const speaker = attribution.speaker === from ? into : attribution.speaker;
    const via = attribution.via.map((id) => (id === from ? into : id));
    // nobody passes on their own words
    return { ...attribution, speaker, via: via.filter((id, at) => id !== speaker && via.indexOf(id) === at) };
  });
  return { ...reading, speakers, attributions };
}

function moved<T extends Credited>(reading: T, edit: SpeakerEdit & { kind: "move" }, newId: string): T {
  const asked = new Set(edit.attributions);
  const chosen = reading.attributions.filter(({ id }) => asked.has(id));
  const [first] = chosen;
  const isKnown = edit.to === null || reading.speakers.some(({ id }) => id === edit.to);
  if (first === undefined || !isKnown) return reading;
  const to = edit.to ?? newId;
  const mentions = inOrder(chosen.flatMap(({ source }) => source));
  const isMoved = (mention: Speaker["mentions"][number]) => mentions.some((one) => overlaps(one, mention));
  const losing = new Set(chosen.map(({ speaker }) => speaker));
  const speakers = reading.speakers.map((speaker): Speaker => {
    if (speaker.id === to)
      return {
        ...speaker,
        mentions: inOrder([...speaker.mentions, ...mentions]),
        reason: `${speaker.reason}; ${saidBy(chosen)} given to it by hand`,
      };
    return losing.has(speaker.id)
      ? { ...speaker, mentions: speaker.mentions.filter((mention) => !isMoved(mention)) }
      : speaker;
  });
  if (edit.to === null) {
    const before = reading.speakers.find(({ id }) => id === first.speaker);
    speakers.push({
      id: newId,
      name: nameOf(first),
      kind: before?.kind ?? "unnamed",
      role: null,
      mentions,
      reason:
        before === undefined ? "taken for a speaker by hand" : `split from “${oneLine(before.name)}” by hand`,
    });
  }
  const attributions = reading.attributions.map(
    (attribution): Attribution =>
      asked.has(attribution.id)
        ? { ...attribution, speaker: to, via: attribution.via.filter((id) => id !== to) }
        : attribution,
  );
  return { ...reading, speakers, attributions };
}

function saidBy(chosen: readonly Attribution[]): string {
  return chosen.length === 1 ? "one attribution was" : `${chosen.length} attributions were`;
}

/** As the article calls the source; somebody where it has no words for it. */
function nameOf({ source }: Attribution): string {
  const words = source.map(({ text }) => oneLine(text)).join(" … ");
  return words === "" ? "somebody" : words;
}

/** Mentions in the order of the text, each once. */
function inOrder(mentions: Speaker["mentions"]): Speaker["mentions"] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    ({ start, end }, at) => start !== sorted[at - 1]?.start || end !== sorted[at - 1]?.end,
  );
}
