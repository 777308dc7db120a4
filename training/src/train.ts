import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { layOut } from "@hearsay/core/extractor";
import { type Example, examplesOf, readExamples } from "./corpus.js";
import { readGum } from "./gum.js";
import { gumTexts } from "./gum-attributions.js";
import { RECIPE } from "./recipe.js";
import { trainModel } from "./train-model.js";
import { taggedSentences, trainTagger } from "./train-tagger.js";
import { encodeModel } from "./write-model.js";
import { writeWeights } from "./write-weights.js";

/**
 * Trains weights and writes them: `npm run train` makes the two sets that are shipped; `npm run train -- --corpus DIR --name NAME`
 * trains on brat standoff of one's own (several `--corpus` may be given).
 */

const ROOT = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    shared: { type: "string", default: resolve(ROOT, "../shared/corpora") },
    corpus: { type: "string", multiple: true },
    name: { type: "string" },
    only: { type: "string" },
    aside: { type: "boolean", default: false },
    output: { type: "string", default: join(ROOT, "packages/core/weights") },
  },
});

/**
 * With `--aside` every so many articles of PolNeAR's training part are kept out of the training, so that weights made by the same
 * recipe can be measured on articles that nothing was chosen by.
 */
const KEPT_ASIDE = 12;

const started = performance.now();
const log = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);

const gum = readGum(join(values.shared, "gum"));
const tagger = trainTagger(taggedSentences(gum), RECIPE.tagger.epochs, RECIPE.tagger.seed);
const table = layOut(tagger);
log("tagger");

const own = () => readExamples(join(ROOT, "corpus/train"), table);
const sets: Record<string, () => Example[]> = values.corpus
  ? { [values.name ?? "own"]: () => (values.corpus ?? []).flatMap((folder) => readExamples(folder, table)) }
  : {
      open: () => [
        ...gumTexts(join(values.shared, "gum"), gum).flatMap(({ name, text, attributions }) =>
          examplesOf(name, text, attributions, table),
        ),
        ...own(),
      ],
      polnear: () => [
        ...readExamples(
          join(values.shared, "polnear/train"),
          table,
          (_, at) => !values.aside || at % KEPT_ASIDE !== 0,
        ),
        ...own(),
      ],
    };

for (const [name, read] of Object.entries(sets)) {
  if (values.only !== undefined && values.only !== name) continue;
  const examples = read();
  log(`${name}: ${examples.length} examples`);
  const bytes = encodeModel(trainModel(name, tagger, examples, log));
  const file = writeWeights(values.output, name, bytes);
  log(`${file}: ${bytes.length} bytes`);
}
