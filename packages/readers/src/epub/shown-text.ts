import { Flow } from "../document/flow.js";
import { PARAGRAPH } from "../document/styles.js";
import { type Begin, type Elements, skipped, walkXml } from "../document/xml.js";

const LINE: Begin<Shown> =
  ({ flow }) =>
  () =>
    flow.endBlock(PARAGRAPH);

class Shown {
  readonly flow = new Flow();

  text(data: string): void {
    this.flow.add(data, { bold: false, why: null });
  }
}

const ELEMENTS: Elements<Shown> = new Map<string, Begin<Shown>>([
  ...["p", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "a", "text"].map((name) => [name, LINE] as const),
  ["head", skipped],
  ["script", skipped],
  ["style", skipped],
]);

/** All that a page shows, a line for each entry, its navigation too. */
export function shownText(page: Uint8Array): string {
  const shown = new Shown();
  walkXml(page, ELEMENTS, shown);
  return shown.flow
    .finish()
    .map(({ text }) => text)
    .join("\n");
}
