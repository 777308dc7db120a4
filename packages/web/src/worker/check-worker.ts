import address from "virtual:weights-address";
import { Checker } from "./checker.js";
import type { Answer, Question } from "./messages.js";
import { fetchWeights } from "./weights.js";

/** The thread in which texts are worked on, so that the page answers meanwhile: one question after the other. */

let weights: ReturnType<typeof fetchWeights> | null = null;

/** Fetched once; a fetch that failed is tried again. */
function model() {
  weights ??= fetchWeights(address).catch((error) => {
    weights = null;
    throw error;
  });
  return weights;
}

const checker = new Checker(model);
let last: Promise<unknown> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  last = last.then(async () => postMessage(await answerTo(data)));
});

async function answerTo({ id, method, args }: Question): Promise<Answer> {
  try {
    const work = checker[method] as (...given: readonly unknown[]) => unknown;
    const tell = (part: unknown) => postMessage({ id, part } satisfies Answer);
    return { id, value: await work.apply(checker, [...args, tell]) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

// ahead of the first question
void model().catch(() => {});
