import type { Attribution, ReadReport, Speaker } from "@hearsay/core";
import { Chains, oneLine } from "@hearsay/core/plumbing";
import { coloursOf } from "./colours.js";

/** One attribution as the page shows it. */
export interface Said {
  readonly attribution: Attribution;
  /** Counted from 1, in the order of the text. */
  readonly number: number;
  readonly speaker: Speaker | null;
  /** Whose words it has: the speaker's id; of one whom nothing told the attribution's own. */
  readonly key: string;
  /** The speaker's name, or the words of the source. */
  readonly name: string;
  /** One of `COLOURS`, counted from 1; 0 for all who have none of their own. */
  readonly colour: number;
  /** Names from the speaker to this article. */
  readonly chain: readonly string[];
}

/** The attributions of a reading in the order of the text. */
export function allSaid(reading: ReadReport): Said[] {
  const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
  const colours = coloursOf(reading.attributions);
  const chains = new Chains(reading);
  return [...reading.attributions]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((attribution, at): Said => {
      const speaker = speakers.get(attribution.speaker ?? "") ?? null;
      const key = speaker?.id ?? attribution.id;
      return {
        attribution,
        number: at + 1,
        speaker,
        key,
        name: speaker?.name ?? nameOf(attribution),
        colour: speaker === null ? 0 : (colours.get(speaker.id) ?? 0),
        chain: fromSpeaker(speaker, chains.of(attribution)),
      };
    });
}

/** A chain names each once; one who is told what they said themselves is at its beginning all the same. */
function fromSpeaker(speaker: Speaker | null, chain: readonly string[]): readonly string[] {
  return speaker === null || chain[0] === speaker.name ? chain : [speaker.name, ...chain];
}

/** Where an attribution begins, its source and cue aside. */
export function startOf({ content, source, cue }: Attribution): number {
  return (content[0] ?? source[0] ?? cue[0])?.start ?? 0;
}

function nameOf({ source }: Attribution): string {
  const words = source.map(({ text }) => oneLine(text)).join(" … ");
  return words === "" ? "nobody that could be told" : words;
}

/** What one speaker says, or what one of those whom nothing told says. */
export interface SaidByOne {
  readonly key: string;
  readonly name: string;
  readonly speaker: Speaker | null;
  readonly colour: number;
  readonly said: readonly Said[];
}

/** The same by speaker, in the order in which they first say anything; those whom nothing told at the end. */
export function bySpeaker(all: readonly Said[]): SaidByOne[] {
  const groups = new Map<string, Said[]>();
  for (const one of all) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .flatMap((said): SaidByOne[] => {
      const [first] = said;
      return first === undefined
        ? []
        : [{ key: first.key, name: first.name, speaker: first.speaker, colour: first.colour, said }];
    })
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}
