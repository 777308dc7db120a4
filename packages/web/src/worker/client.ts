import type { Checker } from "./checker.js";
import type { Answer, Method, Question } from "./messages.js";

interface Awaiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly tell: Tell | null;
}

/** Is told a part of an answer. */
type Tell = (part: unknown) => void;

const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
const awaiting = new Map<number, Awaiting>();
let next = 0;

worker.onmessage = ({ data }: MessageEvent<Answer>) => {
  const asked = awaiting.get(data.id);
  if ("part" in data) return asked?.tell?.(data.part);
  awaiting.delete(data.id);
  if ("error" in data) asked?.reject(new Error(data.error));
  else asked?.resolve(data.value);
};

/** Why the worker cannot be asked; null while it can. */
let broken: Error | null = null;

worker.onerror = (event) => {
  const error = new Error(event.message || "The checker could not be started: load the page again.");
  broken = error;
  for (const { reject } of awaiting.values()) reject(error);
  awaiting.clear();
};

/**
 * Asks the checker in its thread. A function given last is told parts of the answer as they come.
 *
 * @throws Error with a sentence for the reader
 */
export function ask<Name extends Method>(
  method: Name,
  ...args: Parameters<Checker[Name]>
): Promise<Awaited<ReturnType<Checker[Name]>>> {
  if (broken !== null) return Promise.reject(broken);
  const id = next++;
  const last: unknown = args.at(-1);
  const tell = typeof last === "function" ? (last as Tell) : null;
  const question: Question = { id, method, args: tell === null ? args : args.slice(0, -1) };
  return new Promise((resolve, reject) => {
    awaiting.set(id, { resolve: resolve as Awaiting["resolve"], reject, tell });
    worker.postMessage(question);
  });
}
