import { markdownTable } from "markdown-table";
import { costOf, withDesk } from "./cold.js";
import { median } from "./measure.js";

const RUNS = 9;

/** At most so many seconds of the processor for ten quotations against ten sources. */
const AIM = 0.6;

/** The command as a fresh process: the parts of the report, in Markdown. */
export async function* coldTables() {
  yield "## Cold: the command as a fresh process";
  const version = await costs(["--version"]);
  const one = await withDesk(1, (draft, material) => costs(["check", draft, "--against", material]));
  const ten = await withDesk(10, (draft, material) => costs(["check", draft, "--against", material]));
  yield markdownTable(
    [
      ["", "CPU s, median", "least", "most", "wall s, median"],
      ["`hearsay --version`", ...version.shown],
      ["first quotation: a draft of one against ten sources", ...one.shown],
      ["a draft of ten quotations against ten sources", ...ten.shown],
    ],
    { align: ["l", "r", "r", "r", "r"] },
  );
  yield `**Ten quotations against ten sources of 1,200 to 1,700 words take ${ten.cpu.toFixed(2)} s of the processor as a process. The aim is at most ${AIM}.** User and system time of the whole process, its start and the reading of the weights included; ${RUNS} runs each.`;
}

/** @param {readonly string[]} args */
async function costs(args) {
  await costOf(args);
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await costOf(args));
  const cpu = runs.map((each) => each.cpu);
  const figures = [median(cpu), Math.min(...cpu), Math.max(...cpu), median(runs.map(({ wall }) => wall))];
  return { cpu: figures[0], shown: figures.map((figure) => figure.toFixed(3)) };
}
