import { markdownTable } from "markdown-table";

/** @typedef {import("./answers.js").Answer} Answer */

/** A `misattributed` whose passage agrees on less than this only resembles the words. */
const RESEMBLES = 0.9;

/** @param {Answer} answer */
const verdictOf = ({ quotation }) => quotation?.verdict ?? "no quotation";

/** @param {Answer} answer */
const isSound = (answer) => ["verbatim", "edited"].includes(verdictOf(answer));

/** Accused: any verdict but the two sound ones; a quotation that is not found as one accuses nobody. @param {Answer} answer */
const isAccused = (answer) => answer.case.sound && !isSound(answer) && answer.quotation !== null;

/** @param {Answer} answer */
const isCaught = (answer) => !answer.case.sound && !isSound(answer) && answer.quotation !== null;

/** @param {Answer} answer */
const onlyResembles = ({ quotation }) =>
  quotation?.verdict === "misattributed" && (quotation.evidence?.similarity ?? 0) < RESEMBLES;

/** The tables of the benchmark, in Markdown. @param {readonly Answer[]} answers */
export function scoreTables(answers) {
  const settings = [...new Set(answers.map(({ setting }) => setting))];
  return [
    wholeTable(answers, settings),
    kindTable(answers, settings),
    ...settings.map((setting) => verdictTable(answers, setting)),
  ];
}

/** @param {readonly Answer[]} answers @param {readonly string[]} settings */
function wholeTable(answers, settings) {
  return markdownTable(
    [
      ["checked against", "sound", "accused", "faulty", "caught", "misattributed to what only resembles"],
      ...settings.map((setting) => {
        const here = answers.filter((answer) => answer.setting === setting);
        const sound = here.filter((answer) => answer.case.sound);
        const faulty = here.filter((answer) => !answer.case.sound);
        return [
          setting,
          String(sound.length),
          share(sound, isAccused),
          String(faulty.length),
          share(faulty, isCaught),
          String(here.filter(onlyResembles).length),
        ];
      }),
      ["the bar", "", "≤ 0.010", "", "≥ 0.970", "0"],
    ],
    { align: ["l", "r", "r", "r", "r", "r"] },
  );
}

/** @param {readonly Answer[]} answers @param {readonly string[]} settings */
function kindTable(answers, settings) {
  const kinds = [...new Set(answers.map((answer) => kindOf(answer)))];
  return markdownTable(
    [
      ["", "quotations", ...settings.map((setting) => `wrong, ${setting}`)],
      ...kinds.map((kind) => {
        const all = answers.filter((answer) => kindOf(answer) === kind);
        const wrong = (/** @type {string} */ setting) =>
          all.filter(
            (answer) =>
              answer.setting === setting && (answer.case.sound ? isAccused(answer) : !isCaught(answer)),
          ).length;
        return [
          kind,
          String(all.length / settings.length),
          ...settings.map((setting) => String(wrong(setting))),
        ];
      }),
    ],
    { align: ["l", "r", "r", "r"] },
  );
}

/** @param {Answer} answer */
function kindOf({ case: { sound, kind } }) {
  return sound ? `sound: ${kind}` : `faulty: ${kind}`;
}

/** @param {readonly Answer[]} answers @param {string} setting */
function verdictTable(answers, setting) {
  const here = answers.filter((answer) => answer.setting === setting);
  const verdicts = [...new Set(here.map(verdictOf))].sort();
  const groups = [...new Set(here.map(groupOf))];
  return markdownTable(
    [
      [setting, ...verdicts],
      ...groups.map((group) => [
        group,
        ...verdicts.map((verdict) =>
          String(here.filter((answer) => groupOf(answer) === group && verdictOf(answer) === verdict).length),
        ),
      ]),
    ],
    { align: ["l", ...verdicts.map(() => "r")] },
  );
}

/** @param {Answer} answer */
function groupOf({ case: { id } }) {
  return id.split("-")[0];
}

/** @param {readonly Answer[]} answers @param {(answer: Answer) => boolean} holds */
function share(answers, holds) {
  return (answers.filter(holds).length / answers.length).toFixed(3);
}
