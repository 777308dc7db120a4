/** Where half of a line comes again it has so many letters, so that it is more than an article or a title. */
const FEWEST_LETTERS = 5;

/** A running head is no longer. */
const LONGEST = 120;

/**
 * The first and the last half of a line's words, by which lines of several pages are known for one running line with a
 * part that differs ("Aas - Direct", "Aas - Cross"; "Cross-Examination of S. Aas"). Digits count as one another.
 */
export function partKeysOf(line: string): string[] {
  const words =
    line
      .toLowerCase()
      .replace(/\d+/g, "#")
      .match(/[\p{L}\p{M}#]+/gu) ?? [];
  if (words.length < 2) return [];
  const half = Math.ceil(words.length / 2);
  return [`^${words.slice(0, half).join(" ")}`, `${words.slice(-half).join(" ")}$`].filter(
    (key) => key.length > FEWEST_LETTERS,
  );
}

/** Whether a line may be a running one whose words differ from page to page: no sentence, no end of one, no speaker's turn. */
export function isLikeHead(line: string): boolean {
  if (line.length > LONGEST || /^\p{Ll}/u.test(line) || /^[QA](?:[.:]|\s{2})/.test(line)) return false;
  return !/[\p{Ll}\d][.!?;,:…]["”’»)\]]{0,3}$/u.test(line) && !/\p{L}:\s/u.test(line);
}
