import { markdownTable } from "markdown-table";
import { verifySet } from "./corpus.js";
import { deskCases, markedWords, verdictOn } from "./desk.js";
import { hearsay } from "./hearsay.js";
import { approxStringMatch } from "./peers/approx-string-match.js";
import { exact } from "./peers/exact.js";
import { scoreOf } from "./score.js";

/** From so near on the fuzzy matchers of citation checkers take words as found. */
const FOUND = 0.85;

/**
 * What a citation checker does: the words between marks are looked up, whoever is credited.
 *
 * @typedef {{ name: string, accepts: (sources: readonly import("./peers/peer.js").Source[]) => (quotes: readonly string[]) => boolean }} Checker
 */

/** @type {readonly Checker[]} */
const CHECKERS = [
  { name: "exact match", peer: exact, from: 1 },
  { name: `fuzzy match from ${FOUND}`, peer: approxStringMatch, from: FOUND },
].map(({ name, peer, from }) => ({
  name,
  accepts(sources) {
    const index = /** @type {never} */ (peer.index(sources));
    return (quotes) => quotes.every((quote) => peer.find(index, quote).similarity >= from);
  },
}));

/** @param {string | null} verdict */
const isSound = (verdict) => verdict === "verbatim" || verdict === "edited";

/**
 * Sound or not, asked of Hearsay and of what citation checkers do: the parts of the report, in Markdown.
 */
export async function* factCheckTables() {
  yield "## Sound or not: Hearsay and citation checkers";
  const rows = [...(await deskRows()), ...verifyRows()];
  if (rows.length === 0) {
    yield "Neither bench/desk nor bench/verify is at hand: left out.";
    return;
  }
  yield markdownTable(
    [["set", "system", "verdict right", "sound or not right", "false alarms", "misses"], ...rows],
    { align: ["l", "l", "r", "r", "r", "r"] },
  );
  yield `Exact and fuzzy match take what stands between quotation marks, without case and punctuation, and look it up in the case's material; who is credited does not count. Fuzzy match is the best stretch by Levenshtein's distance, from a likeness of ${FOUND} on, as citation checkers use it. False alarms are the sound quotations called unsound, misses the unsound ones that pass.`;
}

async function deskRows() {
  const cases = deskCases();
  if (cases === null) return [];
  /** @type {(string | null)[]} */
  const verdicts = [];
  for (const one of cases) verdicts.push(await verdictOn(one));
  const sound = cases.map(({ expect }) => isSound(expect));
  const right = cases.filter(({ expect, also = [] }, i) =>
    [expect, ...also].includes(verdicts[i] ?? ""),
  ).length;
  const ours = row("bench/desk", "hearsay", (right / cases.length).toFixed(3), sound, verdicts.map(isSound));
  const theirs = CHECKERS.map(({ name, accepts }) => {
    const accepted = cases.map(({ sources, draft }) =>
      accepts(Object.entries(sources).map(([file, text]) => ({ name: file, text })))(markedWords(draft)),
    );
    return row("", name, "–", sound, accepted);
  });
  return [ours, ...theirs];
}

function verifyRows() {
  const set = verifySet();
  if (set === null) return [];
  const index = hearsay.index(hearsay.articles(set.sources));
  const answers = set.drafts.map((draft) => hearsay.answer(index, draft));
  const score = scoreOf(set.drafts, answers, set);
  const figures = [score.verdict, score.sound, score.falseAlarms, score.misses].map((figure) =>
    figure.toFixed(3),
  );
  const sound = set.drafts.map(({ verdict }) => isSound(verdict));
  const theirs = CHECKERS.map(({ name, accepts }) => {
    const isAccepted = accepts(set.sources);
    return row(
      "",
      name,
      "–",
      sound,
      set.drafts.map(({ quote }) => isAccepted([quote])),
    );
  });
  return [["bench/verify", "hearsay", ...figures], ...theirs];
}

/** @param {string} set @param {string} name @param {string} right @param {readonly boolean[]} sound @param {readonly boolean[]} accepted */
function row(set, name, right, sound, accepted) {
  const share = (/** @type {boolean} */ among, /** @type {boolean} */ wrong) => {
    const asked = accepted.filter((_, i) => sound[i] === among);
    return asked.filter((is) => is === wrong).length / Math.max(1, asked.length);
  };
  const agree = accepted.filter((is, i) => is === sound[i]).length / accepted.length;
  return [set, name, right, agree.toFixed(3), share(true, false).toFixed(3), share(false, true).toFixed(3)];
}
