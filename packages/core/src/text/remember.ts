/** So many answers are kept at most; then all are forgotten. */
const MOST = 20_000;

/**
 * The same function, which answers a text that it was asked before from memory.
 *
 * @param compute depends on the text alone, and gives what nobody changes
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = compute(text);
    known.set(text, answer);
    return answer;
  };
}
