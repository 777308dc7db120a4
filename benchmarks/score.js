/**
 * @typedef {import("./corpus.js").TestSet} TestSet
 * @typedef {import("./corpus.js").Draft} Draft
 * @typedef {import("./peers/peer.js").Nearest} Nearest
 */

/**
 * A quotation with its verdict, as far as it is scored.
 *
 * @typedef {object} Judged
 * @property {string} text
 * @property {string | null} verdict
 * @property {{ source: string, start: number, end: number, text: string } | null} evidence
 */

/**
 * Shares from 0 to 1.
 *
 * @typedef {object} Score
 * @property {number} verdict quotations with the right one of the verdicts
 * @property {number} sound quotations rightly told sound (verbatim, edited) or not
 * @property {number} falseAlarms sound quotations that got another verdict
 * @property {number} misses unsound quotations that got a sound verdict or none
 * @property {number | null} evidence quotations that stand in a source whose evidence points there
 */

/** @param {string | null} verdict */
const isSound = (verdict) => verdict === "verbatim" || verdict === "edited";

/**
 * The score of full answers: for each draft its quotations with verdicts and evidence.
 *
 * @param {readonly Draft[]} drafts
 * @param {readonly (readonly Judged[])[]} answers
 * @param {TestSet} set
 * @returns {Score & { wrong: Draft[] }}
 */
export function scoreOf(drafts, answers, set) {
  const texts = new Map(set.sources.map(({ name, text }) => [name, text]));
  const quotations = drafts.map((draft, i) => quotationMeant(draft, answers[i]));
  const verdicts = quotations.map((quotation) => quotation?.verdict ?? null);
  // where a splice points is not asked: it has two right answers
  const located = drafts
    .map((draft, i) => ({ draft, quotation: quotations[i] }))
    .filter(({ draft }) => {
      return draft.source !== null && draft.case !== "spliced";
    });
  return {
    ...verdictScore(drafts, verdicts),
    evidence: share(located, ({ draft, quotation }) => pointsThere(draft, quotation, texts)),
    wrong: drafts.filter((draft, i) => verdicts[i] !== draft.verdict),
  };
}

/**
 * The best score that a peer can reach by similarity alone, with the thresholds that suit these very drafts: from
 * one on its words are verbatim, from a lower one on altered, else not found; and, apart from that, from one on
 * they are sound. All three are chosen with the answers in sight, which favours the peer.
 *
 * @param {readonly Draft[]} drafts
 * @param {readonly Nearest[]} answers
 * @returns {Score & { thresholds: { verbatim: number, altered: number, sound: number } }}
 */
export function bestScoreOf(drafts, answers) {
  const similarities = answers.map((answer) => answer.similarity);
  const candidates = [...new Set([...similarities, Number.POSITIVE_INFINITY, 0])].sort((a, b) => a - b);
  /** @param {string} verdict how many drafts with that verdict reach each of the candidates */
  const reaching = (verdict) =>
    candidates.map(
      (from) => drafts.filter((d, i) => d.verdict === verdict && similarities[i] >= from).length,
    );
  const verbatim = reaching("verbatim");
  const altered = reaching("altered");
  const notFound = reaching("not-found");
  let best = { right: -1, low: 0, high: 0 };
  for (let high = 0; high < candidates.length; high++) {
    for (let low = 0; low <= high; low++) {
      const right = verbatim[high] + (altered[low] - altered[high]) + (notFound[0] - notFound[low]);
      if (right > best.right) best = { right, low, high };
    }
  }
  const thresholds = {
    verbatim: candidates[best.high],
    altered: candidates[best.low],
    sound: soundThreshold(drafts, similarities, candidates),
  };
  const verdicts = similarities.map((similarity) => {
    if (similarity >= thresholds.verbatim) return "verbatim";
    return similarity >= thresholds.altered ? "altered" : "not-found";
  });
  const sound = share(drafts, (draft, i) => isSound(draft.verdict) === similarities[i] >= thresholds.sound);
  return { ...verdictScore(drafts, verdicts), sound, evidence: null, thresholds };
}

/** @param {readonly Draft[]} drafts @param {readonly (string | null)[]} verdicts */
function verdictScore(drafts, verdicts) {
  const pairs = drafts.map((draft, i) => ({ wanted: draft.verdict, got: verdicts[i] }));
  return {
    verdict: share(pairs, ({ wanted, got }) => wanted === got),
    sound: share(pairs, ({ wanted, got }) => got !== null && isSound(wanted) === isSound(got)),
    falseAlarms: share(
      pairs.filter(({ wanted }) => isSound(wanted)),
      ({ got }) => !isSound(got),
    ),
    misses: share(
      pairs.filter(({ wanted }) => !isSound(wanted)),
      ({ got }) => isSound(got) || got === null,
    ),
  };
}

/** @param {readonly Draft[]} drafts @param {readonly number[]} similarities @param {readonly number[]} candidates */
function soundThreshold(drafts, similarities, candidates) {
  let best = { right: -1, from: 0 };
  for (const from of candidates) {
    const right = share(drafts, (draft, i) => isSound(draft.verdict) === similarities[i] >= from);
    if (right > best.right) best = { right, from };
  }
  return best.from;
}

/** The draft's quotation that shares most words with the one asked about. @param {Draft} draft @param {readonly Judged[]} quotations */
function quotationMeant(draft, quotations) {
  const wanted = new Set(plain(draft.quote).split(" "));
  let best = null;
  let most = -1;
  for (const quotation of quotations) {
    const shared = [...new Set(plain(quotation.text).split(" "))].filter((word) => wanted.has(word)).length;
    if (shared > most) {
      best = quotation;
      most = shared;
    }
  }
  return best;
}

/** Whether the evidence lies in the right source, within 60 characters of the place, or holds the words. @param {Draft} draft @param {Judged | null} quotation @param {Map<string, string>} texts */
function pointsThere(draft, quotation, texts) {
  const evidence = quotation?.evidence;
  if (!evidence || evidence.source !== draft.source || !texts.has(draft.source)) return false;
  const overlap = Math.min(evidence.end, draft.end + 60) - Math.max(evidence.start, draft.start - 60);
  return overlap > 0 || plain(evidence.text).includes(plain(draft.quote).slice(0, 30));
}

/** @param {string} text */
function plain(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim();
}

/** @template T @param {readonly T[]} items @param {(item: T, i: number) => boolean} holds @returns {number} */
function share(items, holds) {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
