import { asColumns } from "./columns.js";
import type { DocumentView } from "./document-view.js";
import { type Holding, ownWords, reportBy } from "./holding.js";
import { asLetters } from "./letter.js";
import { asMessages } from "./message.js";
import { asMinutes } from "./minutes.js";
import { asNews } from "./news.js";
import { asOpinion } from "./opinion.js";
import { asPosts } from "./post.js";
import { asRelease } from "./release.js";
import { asRuling } from "./ruling.js";
import { asStatement } from "./statement.js";
import { asStudy } from "./study.js";
import { asTestimony } from "./testimony.js";
import { ownerInLine, person } from "./who.js";

type Recogniser = (view: DocumentView) => Holding | null;

/** What a document may be; the first that proves itself decides, the plainest forms first. */
const RECOGNISERS: readonly Recogniser[] = [
  asTold,
  asTranscript,
  asMinutes,
  asMessages,
  asTestimony,
  asRelease,
  asRuling,
  asColumns,
  asLetters,
  asPosts,
  asStudy,
  asStatement,
  asOpinion,
  asNews,
  asFirstPerson,
];

const UNKNOWN: Holding = {
  kind: "unknown",
  genre: "text",
  owners: [],
  parts: [],
  quotesOthers: false,
  evidence: ["nothing in it tells whose words it holds"],
};

/** Whose words a document holds, with the evidence for it. Linear in its length; never throws. */
export function holdingOf(view: DocumentView): Holding {
  for (const recognise of RECOGNISERS) {
    const holding = recognise(view);
    if (holding !== null) return holding;
  }
  return UNKNOWN;
}

function asTold({ article }: DocumentView): Holding | null {
  if (article.told === "report") return reportBy("report", [], ["you said that it is a report"]);
  if (article.told === "own-words" && article.author === null)
    return ownWords("text", [], ["you said that it is one person's or body's own words"]);
  if (article.authorTold !== true || article.author === null) return null;
  const owner = ownerInLine(article.author) ?? person(article.author);
  return ownWords("text", [owner], ["you said whose words it is"]);
}

function asTranscript({ article }: DocumentView): Holding | null {
  if (article.kind !== "transcript") return null;
  const speakers = [...new Set(article.turns.flatMap(({ speaker }) => speaker ?? []))];
  const shown = speakers.slice(0, 6).join(", ") + (speakers.length > 6 ? ", …" : "");
  return {
    kind: "transcript",
    genre: "transcript",
    owners: [],
    parts: [],
    quotesOthers: false,
    evidence: [speakers.length === 0 ? "its turns, without names" : `its turns: ${shown}`],
  };
}

/** "I" or "we" so often, and nobody quoted. */
const FIRST_PERSON_EVERY = 60;

function asFirstPerson({ voice }: DocumentView): Holding | null {
  const count = voice.singular + voice.plural;
  if (count < 2 || count * FIRST_PERSON_EVERY < voice.words) return null;
  return ownWords(
    "text in the first person",
    [],
    ["it speaks in the first person, and does not tell whose words it is"],
  );
}
