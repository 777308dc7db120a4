import { ProblemError } from "@hearsay/client";
import { effect, type Signal, signal } from "@preact/signals";

/** What the server was asked for: on its way, there, or refused with a sentence for the reader. */
type Answered<T> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly answer: T }
  | { readonly state: "refused"; readonly why: string };

/** The answer to the present question, null where nothing is asked, and a way to ask once more. */
export interface Asked<T> {
  readonly now: Signal<Answered<T> | null>;
  readonly again: () => void;
}

/**
 * Asks the server for what a key names, and anew when it names something else; the question before is then ended.
 *
 * @param key null asks for nothing
 */
export function asked<Key extends string | number, T>(
  key: () => Key | null,
  ask: (key: Key, signal: AbortSignal) => Promise<T>,
): Asked<T> {
  const now = signal<Answered<T> | null>(null);
  const round = signal(0);
  let ending = new AbortController();
  let before: Key | null = null;
  let roundBefore = 0;
  effect(() => {
    const wanted = key();
    const isAgain = round.value !== roundBefore;
    roundBefore = round.value;
    if (wanted === before && !isAgain) return;
    before = wanted;
    ending.abort();
    ending = new AbortController();
    const { signal: ended } = ending;
    now.value = wanted === null ? null : { state: "waiting" };
    if (wanted === null) return;
    ask(wanted, ended).then(
      (answer) => {
        if (!ended.aborted) now.value = { state: "there", answer };
      },
      (error: unknown) => {
        if (!ended.aborted) now.value = { state: "refused", why: reasonOf(error) };
      },
    );
  });
  return { now, again: () => void round.value++ };
}

/** Why the server does not answer, in a sentence for the reader. */
export function reasonOf(error: unknown): string {
  return error instanceof ProblemError
    ? error.problem.detail
    : "The server does not answer: is `hearsay serve` still running?";
}
