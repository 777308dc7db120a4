import { azure, videoIndexer } from "./azure.js";
import { paragraphs } from "./paragraphs.js";
import type { Said } from "./said.js";
import { segments } from "./segments.js";
import { aws, deepgram, google, revAi, speechmatics, watson } from "./services.js";
import { chunks, vosk, whisperCpp, words, youtube } from "./tools.js";

/** How one recogniser writes what it heard. */
export interface Shape {
  readonly name: string;
  /** What was said, in the order of the recording; null where the data is not of this shape. */
  said(data: unknown): readonly Said[] | null;
}

/** Every shape that is known; the first that fits counts, and the plainest come last. */
export const SHAPES: readonly Shape[] = [
  aws,
  deepgram,
  watson,
  google,
  speechmatics,
  revAi,
  azure,
  videoIndexer,
  whisperCpp,
  chunks,
  youtube,
  vosk,
  paragraphs,
  segments,
  words,
];
