import { answersOf } from "./answers.js";
import { archiveFiles, transcriptOf } from "./archive.js";
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
