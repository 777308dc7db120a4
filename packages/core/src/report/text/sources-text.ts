import { oneLine } from "../visible.js";
import { brief } from "./layout.js";
import { Page, type TextOptions } from "./page.js";

/**
 * What is understood of each source, a line each, for whoever wants to know why a verdict came out as it did.
 *
 * @param holdings by the path of the source, in its words for a reader
 */
export function sourcesText(holdings: ReadonlyMap<string, string>, options: TextOptions = {}): string {
  const page = new Page(options);
  page.add([{ text: "Sources", style: page.palette.bold }]);
  for (const [file, holding] of holdings) {
    page.add(
      [{ text: oneLine(file), style: page.palette.bold }, { text: ` \u00b7 ${brief(holding)}` }],
      "  ",
      "    ",
    );
  }
  page.gap();
  return page.toString();
}
