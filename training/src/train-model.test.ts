import { join } from "node:path";
import { articleFromText, read } from "@hearsay/core";
import { decodeModel, layOut } from "@hearsay/core/extractor";
import { describe, expect, it } from "vitest";
import { readExamples } from "./corpus.js";
import { trainModel } from "./train-model.js";
import { taggedSentences, trainTagger } from "./train-tagger.js";
import { encodeModel } from "./write-model.js";

const CORPUS = join(import.meta.dirname, "../../corpus/train");
const ARTICLES = ["bridge-gauges-report", "brindle-late-winner"];

/** "The/DT harbour/NN is/VBZ shut/JJ ./." as a treebank has it. */
function sentence(tagged: string) {
  const words = tagged.split(" ").map((word) => {
    const [text = "", tag = ""] = word.split("/");
    return { text, tag, head: 0, relation: "dep", spaceAfter: true };
  });
  return { words, beginsParagraph: true };
}

const TREEBANK = [
  {
    name: "harbour",
    sentences: [
      sentence("The/DT harbour/NN is/VBZ shut/JJ ,/, Quill/NNP said/VBD ./."),
      sentence("Two/CD boats/NNS waited/VBD outside/RB ./."),
      sentence("She/PRP told/VBD reporters/NNS that/IN the/DT wall/NN leaks/VBZ ./."),
    ],
  },
];

function train(): Uint8Array {
  const tagger = trainTagger(taggedSentences(TREEBANK), 3, 1);
  const table = layOut(tagger);
  const examples = readExamples(CORPUS, table, (name) => ARTICLES.includes(name));
  return encodeModel(trainModel("small", tagger, examples, () => {}));
}

describe("training", () => {
  it("makes the same bytes each time, and a model that finds attributions", () => {
    const bytes = train();
    expect(Buffer.from(train()).equals(bytes)).toBe(true);
    const model = decodeModel(bytes);
    expect(model.name).toBe("small");
    const article = articleFromText("The wall was safe, Quill said. She said that nobody had been told.");
    const { attributions } = read(article, { model });
    expect(attributions.map(({ cue }) => cue.map(({ text }) => text))).toContainEqual(["said"]);
  });
});
