/** What the picture of a terminal shows; a test holds its words, `terminal.txt`, to what the command prints today. */

export const CHECK = ["check", "examples/draft.md", "--against", "examples/material"];

/** So many lines fit into the picture. */
const LINES_SHOWN = 46;

/** The command, its first lines to the end of a quotation's paragraph, and the summary. */
export function shownInTerminal(output: string): string {
  const lines = output.trimEnd().split("\n");
  return [`$ npx hearsay ${CHECK.join(" ")}`, "", ...shortened(lines)].join("\n");
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= LINES_SHOWN) return lines;
  const summary = lines.slice(lines.findLastIndex((line) => line.includes("──")));
  const end = lines.lastIndexOf("", LINES_SHOWN - summary.length - 1);
  return [...lines.slice(0, end), "", "…", ...summary];
}
