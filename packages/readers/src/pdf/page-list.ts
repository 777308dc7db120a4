/** Pages as a sentence names them: “page 4”, “pages 3 and 7”, “pages 2–5, 7 and 9”. */
export function pageList(pages: readonly number[]): string {
  const stretches: { from: number; to: number }[] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && page <= last.to + 1) last.to = page;
    else stretches.push({ from: page, to: page });
  }
  const named = stretches.flatMap(({ from, to }) =>
    to - from > 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`],
  );
  const last = named.pop();
  const list = named.length === 0 ? last : `${named.join(", ")} and ${last}`;
  return `${pages.length > 1 ? "pages" : "page"} ${list}`;
}
