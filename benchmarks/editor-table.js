import { markdownTable } from "markdown-table";
import { typingIn } from "./editor.js";
import { median, quantile } from "./measure.js";

const EDITS = 200;

/** The first edits find code that has hardly run; they are counted, and shown apart too. */
const FIRST = 20;

/** An edit must have its diagnostics within so many milliseconds. */
const AIM_MS = 100;

/** From an edit to its diagnostics, in the language server: the parts of the report, in Markdown. */
export async function* editorTables() {
  yield "## In an editor: from an edit to its diagnostics";
  const rows = [];
  const worst = [];
  let desk = "";
  for (const [name, language] of /** @type {const} */ ([
    ["plain text", "plaintext"],
    ["Markdown", "markdown"],
    ["HTML", "html"],
  ])) {
    const { openMs, editMs, ...size } = await typingIn(language, EDITS);
    const later = editMs.slice(FIRST);
    const figures = [
      openMs,
      median(editMs),
      quantile(editMs, 0.95),
      Math.max(...editMs.slice(0, FIRST)),
      Math.max(...later),
    ];
    rows.push([name, ...figures.map((ms) => ms.toFixed(0))]);
    worst.push({ name, ms: Math.max(...editMs) });
    if (language === "plaintext")
      desk = `${size.lines} lines, ${size.quotations} quotations, ${size.sources} sources of ${Math.round(size.words)} words on average`;
  }
  yield markdownTable(
    [
      [
        "",
        "opened, ms",
        "median",
        "95 of 100 within",
        `slowest of the first ${FIRST}`,
        "slowest of the others",
      ],
      ...rows,
    ],
    { align: ["l", "r", "r", "r", "r", "r"] },
  );
  const over = worst.filter(({ ms }) => ms > AIM_MS).map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`);
  yield `**${desk}: an edit has its diagnostics after the milliseconds above. The aim is ${AIM_MS} for each${over.length === 0 ? ", and every edit met it" : `; the slowest edit took longer: ${over.join(", ")}`}.** Measured as an editor sees it, with the protocol's own client: from sending the edit to having the diagnostics of that version, the server's wait for further keys included. ${EDITS} edits each, in quotations, one after the other. "Opened" is the first check with everything cold: sources and weights are read, the sources indexed.`;
}
