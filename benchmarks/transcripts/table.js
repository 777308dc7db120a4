import { answersOf } from "./answers.js";
import { archiveFiles, transcriptOf } from "./archive.js";
import { chanceRows } from "./chance-rows.js";
import { chanceTables } from "./chance-tables.js";
import { scoreTables } from "./score-tables.js";

/** The draw that is written down. */
const SEED = 2015;

/** Quotations of real transcripts, sound and faulty: the parts of the report, in Markdown. */
export async function* transcriptTables() {
  yield "## Real transcripts: sound and faulty quotations of the White House's archive";
  const files = archiveFiles();
  if (files === null) {
    yield "The archive corpora/whitehouse is not at hand: left out.";
    return;
  }
  const answers = await answersOf(files.map(transcriptOf), SEED);
  const [whole, kinds] = scoreTables(answers);
  yield whole;
  yield kinds;
  yield "300 quotations of 6 to 40 words are drawn from 3,459 transcripts of 2009 to 2015 and set in invented drafts with the credits that papers use, half of them with an honest edit; 300 are faulty: true words of somebody else, words of no source, words with one change. `npm run bench:transcripts -- --list` shows each disagreement.";
}

/** For each number of transcripts, and of chance and of true pairs. */
const PAIRS = 3000;

/** How near words come to transcripts that do not hold them: the parts of the report, in Markdown. */
export async function* chanceCurve() {
  yield "## Chance: how near words come to transcripts that do not hold them";
  const files = archiveFiles();
  if (files === null) {
    yield "The archive corpora/whitehouse is not at hand: left out.";
    return;
  }
  yield "Chance: 3 to 40 words said in 2009 to 2011, looked for in transcripts of September 2012 to 2015; pairs that share twelve words in a row, talking points, are left out. True: words of one of these transcripts with one to three words changed, left out or put in, or with a clause left out. Shares of the pairs whose best passage has the similarity.";
  yield* chanceTables([...chanceRows(files.map(transcriptOf), PAIRS)]);
}
