import { type Article, asTold, type ToldOfFile } from "@hearsay/core";

/** What somebody at the page says of a source, so that nothing in it decides it. */
export interface Correction {
  /** Labels of a transcript, and who that is. */
  readonly speakers: Readonly<Record<string, string>>;
  /** What the source is; undefined leaves it to the source. */
  readonly kind?: NonNullable<ToldOfFile["kind"]> | undefined;
  /** Whose words it holds, where it is of one person. */
  readonly speaker?: string | undefined;
}

export const NO_CORRECTION: Correction = { speakers: {} };

/** The labels of a transcript, in the order in which they first speak. */
export function labelsOf({ turns }: Article): string[] {
  return [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
}

/** The article as it is said to be. */
export function corrected(article: Article, { speakers, kind, speaker }: Correction): Article {
  const told =
    kind === undefined
      ? article
      : asTold(article, { kind, ...(speaker === undefined || speaker === "" ? {} : { speaker }) });
  const named = new Map(Object.entries(speakers).filter(([, name]) => name.trim() !== ""));
  if (named.size === 0) return told;
  const turns = told.turns.map((turn) => ({
    ...turn,
    speaker: turn.speaker === null ? null : (named.get(turn.speaker)?.trim() ?? turn.speaker),
  }));
  return { ...told, turns };
}

export function isCorrected({ speakers, kind }: Correction): boolean {
  return kind !== undefined || Object.values(speakers).some((name) => name.trim() !== "");
}
