import type { Laid } from "../../packages/readers/test/fixtures/pdf-layouts.js";
import { paragraphsOfProse, prose } from "../../packages/readers/test/fixtures/prose.js";
import { launchChromium } from "../../tests/browser/chromium.js";

interface Page {
  readonly name: string;
  readonly style: string;
  readonly body: string;
  /** Furniture, which is not to be read. */
  readonly header?: string;
}

const p = (seed: number, count: number, sentences = 4) =>
  paragraphsOfProse(seed, count, sentences)
    .map((text) => `<p>${text}</p>`)
    .join("");

const rows = Array.from({ length: 12 }, (_, at) => [
  prose(2000 + at, 1).slice(0, 30),
  1000 + at * 37,
  `${at * 3} %`,
]);
const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

/** Pages as people write them for the browser; what is to be read is their text, in the order of the source. */
const PAGES: readonly Page[] = [
  {
    name: "printed-two-columns",
    style: "main{columns:2;text-align:justify;hyphens:none} h1,h2{column-span:all}",
    body: `<main><h1>${prose(1000, 1)}</h1>${p(1001, 5)}<h2>${prose(1010, 1)}</h2>${p(1011, 8)}<h2>${prose(1020, 1)}</h2>${p(1021, 9)}</main>`,
    header: "The Talvik Reader",
  },
  {
    name: "printed-three-columns",
    style:
      "main{columns:3;column-gap:14px;text-align:justify;font-size:11px} h1{column-span:all} h3{font-size:12px}",
    body: `<main><h1>${prose(1030, 1)}</h1>${[0, 1, 2, 3, 4, 5].map((at) => `<h3>${prose(1031 + at, 1)}</h3>${p(1041 + at, 4)}`).join("")}</main>`,
  },
  {
    name: "printed-sidebar",
    style:
      "body{font-size:13px;display:grid;grid-template-columns:2fr 1fr;gap:24px} aside{border:1px solid;padding:8px;font-size:11px}",
    body: `<article><h1>${prose(1060, 1)}</h1>${p(1061, 6)}</article><aside><h3>In short</h3>${p(1070, 5, 2)}</aside>`,
  },
  {
    name: "printed-float",
    style: "aside{float:right;width:40%;margin:0 0 12px 18px;font-size:11px} td{padding:2px 8px}",
    body: `<h1>${prose(1080, 1)}</h1><aside>${p(1081, 3, 2)}</aside>${p(1083, 6)}${table}${p(1090, 5)}`,
  },
  {
    name: "printed-table",
    style:
      "table{width:100%;border-collapse:collapse} td{padding:4px;border:1px solid} td+td{text-align:right}",
    body: `<h1>${prose(1100, 1)}</h1>${p(1101, 3)}${table}${p(1105, 3)}`,
    header: "Harbour Board of Talvik",
  },
  {
    name: "printed-minutes",
    style: "dl{display:grid;grid-template-columns:7em 1fr;gap:6px} dd{margin:0}",
    body: `<h1>${prose(1110, 1)}</h1><dl>${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => `<dt>Item ${at + 1}a</dt><dd>${prose(1111 + at, 5)}</dd>`).join("")}</dl>`,
  },
  {
    name: "printed-notes",
    style: "sup{font-size:60%} main{columns:2} footer{font-size:10px;border-top:1px solid}",
    body: `<main>${[0, 1, 2, 3, 4, 5].map((at) => `<p>${prose(1130 + at, 4)}<sup>${at + 1}</sup> ${prose(1140 + at, 2)}</p>`).join("")}</main><footer>${p(1150, 2, 1)}</footer>`,
  },
  {
    name: "printed-interview",
    style: "body{font-size:17px;line-height:1.7} b{font-weight:bold}",
    body: Array.from(
      { length: 24 },
      (_, at) => `<p><b>${at % 2 ? "A:" : "Q:"}</b> ${prose(1160 + at, 2)}</p>`,
    ).join(""),
    header: "Interview",
  },
];

/** Pages of a browser, printed. */
export async function printed(): Promise<Laid[]> {
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const made: Laid[] = [];
    for (const { name, style, body, header } of PAGES) {
      await tab.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><body>${body}`);
      const furniture = `<div style="font-size:8px;width:100%;text-align:center">`;
      const bytes = await tab.pdf({
        format: "A4",
        margin: { top: "70px", bottom: "70px", left: "50px", right: "50px" },
        displayHeaderFooter: header !== undefined,
        headerTemplate: `${furniture}${header}</div>`,
        footerTemplate: `${furniture}<span class="pageNumber"></span></div>`,
      });
      const gold = body.replace(/<sup>.*?<\/sup>/g, "").replace(/<[^>]+>/g, " ");
      made.push({ name: `${name}.pdf`, bytes, gold });
    }
    return made;
  } finally {
    await browser.close();
  }
}
