import {
  type Entries,
  factsOf,
  fromPenn,
  MOST_TAG_FEATURES,
  numberOf,
  PARTS_OF_SPEECH,
  sureTag,
  tagFeatures,
  type Words,
} from "@hearsay/core/extractor";
import { FeatureIndex } from "./feature-index.js";
import type { GumDocument, GumSentence } from "./gum.js";
import { pack } from "./pack.js";
import { randomFrom, shuffled } from "./random.js";
import { RECIPE } from "./recipe.js";

export interface TaggedSentence {
  readonly words: Words;
  readonly tags: Uint8Array;
}

const LABELS = PARTS_OF_SPEECH.length;

/** GUM's sentences in the words of the extractor: what a hyphen joins is one word, tagged as its last part. */
export function taggedSentences(documents: readonly GumDocument[]): TaggedSentence[] {
  return documents.flatMap(({ sentences }) => sentences.map(taggedSentence));
}

function taggedSentence({ words }: GumSentence): TaggedSentence {
  const texts: string[] = [];
  const tags: number[] = [];
  for (const [at, { text, tag }] of words.entries()) {
    const joins =
      at > 1 && words[at - 1]?.text === "-" && !words[at - 1]?.spaceAfter && !words[at - 2]?.spaceAfter;
    if (joins && texts.length > 1) {
      texts.pop();
      tags.pop();
      texts.push(`${texts.pop() as string}-${text}`);
      tags.pop();
    } else texts.push(text);
    tags.push(numberOf(fromPenn(tag)));
  }
  const facts = texts.map(factsOf);
  return {
    words: {
      length: texts.length,
      starts: new Int32Array(texts.length),
      ends: new Int32Array(texts.length),
      texts,
      forms: facts.map(({ spelling }) => spelling),
      facts,
      sentences: new Int32Array(texts.length),
      sentenceStarts: [0, texts.length],
    },
    tags: Uint8Array.from(tags),
  };
}

/** An averaged perceptron (Collins 2002) over the tagger's features, on its own guesses for the words before. */
export function trainTagger(sentences: readonly TaggedSentence[], epochs: number, seed: number): Entries {
  const index = new FeatureIndex();
  let weights = new Float64Array(1 << 22);
  let sums = new Float64Array(1 << 22);
  let stamp = 0;
  const random = randomFrom(seed);
  const features = new Int32Array(MOST_TAG_FEATURES);
  const numbers = new Int32Array(MOST_TAG_FEATURES);
  const scores = new Float64Array(LABELS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(sentences.length, random)) {
      const { words, tags } = sentences[at] as TaggedSentence;
      const guessed = new Uint8Array(words.length);
      for (let word = 0; word < words.length; word++) {
        const sure = sureTag(words.texts[word] as string);
        if (sure >= 0) {
          guessed[word] = sure;
          continue;
        }
        stamp++;
        const count = tagFeatures(words, guessed, word, features);
        scores.fill(0);
        for (let each = 0; each < count; each++) {
          const number = index.numberOf(features[each] as number);
          numbers[each] = number;
          if ((number + 1) * LABELS > weights.length) {
            weights = grown(weights);
            sums = grown(sums);
          }
          for (let label = 0; label < LABELS; label++)
            scores[label] = (scores[label] as number) + (weights[number * LABELS + label] as number);
        }
        let best = 0;
        for (let label = 1; label < LABELS; label++)
          if ((scores[label] as number) > (scores[best] as number)) best = label;
        guessed[word] = best;
        const gold = tags[word] as number;
        if (best === gold) continue;
        for (let each = 0; each < count; each++) {
          const row = (numbers[each] as number) * LABELS;
          weights[row + gold] = (weights[row + gold] as number) + 1;
          sums[row + gold] = (sums[row + gold] as number) + stamp;
          weights[row + best] = (weights[row + best] as number) - 1;
          sums[row + best] = (sums[row + best] as number) - stamp;
        }
      }
    }
  }
  const used = Int32Array.from({ length: index.size }, (_, number) => index.feature(number));
  const averaged = Float32Array.from(
    { length: index.size * LABELS },
    (_, at) => (weights[at] as number) - (sums[at] as number) / stamp,
  );
  return pack(used, averaged, LABELS, { clip: 8, least: 1.2, ...RECIPE.room.tagger });
}

function grown(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(values.length * 2);
  more.set(values);
  return more;
}
