import { type BlockStyle, LIST_ITEM, styleOfChain } from "../document/styles.js";
import { attribute, type Begin, type Elements, noting, skipped, walkXml } from "../document/xml.js";
import { isOn } from "./on-off.js";

/** What a style of Word's says of text that is set in it. */
export interface WordStyle {
  readonly block: BlockStyle | null;
  readonly hidden: boolean;
  readonly bold: boolean;
}

interface Declared {
  basedOn: string | null;
  name: string;
  hidden: boolean | null;
  bold: boolean | null;
  isListed: boolean;
}

interface Reading {
  readonly styles: Map<string, Declared>;
  current: Declared | null;
  text(): void;
}

const declares = (put: (style: Declared, value: string) => void) =>
  noting<Reading>(({ current }, attributes) => {
    if (current !== null) put(current, attribute(attributes, "val") ?? "");
  });

const ELEMENTS: Elements<Reading> = new Map<string, Begin<Reading>>([
  [
    "style",
    (reading, attributes) => {
      const style: Declared = { basedOn: null, name: "", hidden: null, bold: null, isListed: false };
      reading.current = style;
      reading.styles.set(attribute(attributes, "styleId") ?? "", style);
      return () => {
        reading.current = null;
      };
    },
  ],
  [
    "name",
    declares((style, value) => {
      style.name = value;
    }),
  ],
  [
    "basedOn",
    declares((style, value) => {
      style.basedOn = value;
    }),
  ],
  [
    "numId",
    declares((style, value) => {
      style.isListed = value !== "0";
    }),
  ],
  [
    "vanish",
    declares((style, value) => {
      style.hidden = isOn(value);
    }),
  ],
  [
    "b",
    declares((style, value) => {
      style.bold = isOn(value);
    }),
  ],
  // what a style says of parts of a table is said of no text by itself
  ["tblStylePr", skipped],
]);

const PLAIN: WordStyle = { block: null, hidden: false, bold: false };

/** Styles may be based on others, and those on others; a longer chain is a loop or a hostile file. */
const LONGEST_CHAIN = 50;

/** Finds what a style says, by its id; of an unknown style, that is nothing. */
export function stylesOf(parts: readonly Uint8Array[]): (id: string | undefined) => WordStyle {
  const reading: Reading = { styles: new Map(), current: null, text: () => {} };
  for (const part of parts) walkXml(part, ELEMENTS, reading);
  const known = new Map<string, WordStyle>();
  return (id) => {
    if (id === undefined || !reading.styles.has(id)) return PLAIN;
    const style = known.get(id) ?? resolved(reading.styles, id);
    known.set(id, style);
    return style;
  };
}

function resolved(styles: ReadonlyMap<string, Declared>, id: string): WordStyle {
  const chain: Declared[] = [];
  for (let at: string | null = id; at !== null && chain.length < LONGEST_CHAIN; ) {
    const style: Declared | undefined = styles.get(at);
    if (style === undefined) break;
    chain.push(style);
    at = style.basedOn;
  }
  const first = <Value>(of: (style: Declared) => Value | null) => {
    for (const style of chain) if (of(style) !== null) return of(style);
    return null;
  };
  return {
    block:
      styleOfChain(chain.map(({ name }) => name)) ??
      (chain.some(({ isListed }) => isListed) ? LIST_ITEM : null),
    hidden: first(({ hidden }) => hidden) ?? false,
    bold: first(({ bold }) => bold) ?? false,
  };
}
