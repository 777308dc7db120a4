import type { Article, CheckedQuotation } from "@hearsay/core";
import { batch } from "@preact/signals";
import { place, showHere } from "../frame/place.js";
import { ask } from "../worker/client.js";
import {
  draft,
  failure,
  filesAwaited,
  holdings,
  isChecking,
  isPartial,
  refused,
  report,
  selected,
  sources,
} from "./check-state.js";

/** So long after a keystroke the draft is checked again, in milliseconds. */
const AFTER_A_KEY = 30;

let timer: ReturnType<typeof setTimeout> | undefined;
let revision = 0;
let sourcesChanged = true;
/** Whose words the sources hold was not asked since they changed. */
let isUnsaid = true;

/** Has the draft checked soon, against the sources as they are. */
export function recheck(options: { readonly sourcesChanged?: boolean; readonly soon?: boolean } = {}): void {
  if (options.sourcesChanged) sourcesChanged = true;
  revision++;
  isChecking.value = draft.peek() !== null;
  clearTimeout(timer);
  timer = setTimeout(() => void run(revision), options.soon === false ? AFTER_A_KEY : 0);
}

async function run(of: number): Promise<void> {
  const checked = draft.peek();
  // nothing can be said against material that is still being read
  if (filesAwaited.peek() > 0 && sources.peek().length === 0) return;
  try {
    if (sourcesChanged) {
      sourcesChanged = false;
      isUnsaid = true;
      const given = sources.peek().map(({ article, correction }) => ({ article, correction }));
      const unread = refused.peek().map(({ name }) => name);
      await ask("takeSources", given, unread);
    }
    // what was typed or given meanwhile is checked next
    if (of !== revision) return;
    if (checked !== null) {
      // only of a draft that nothing is known of yet: of another, the report before shows more
      const isFirst = report.peek() === null || isPartial.peek();
      const made = await ask("check", checked.article, (quotations) => {
        if (of === revision && isFirst) showPart(checked.article, quotations);
      });
      if (of !== revision) return;
      const words = selected.peek()?.quotation.text;
      const before = report.peek()?.quotations.length ?? 0;
      batch(() => {
        report.value = made;
        isPartial.value = false;
      });
      failure.value = null;
      keepSelected(words, before);
    }
    isChecking.value = false;
    // whose words the sources hold is no hurry
    if (isUnsaid) await say();
  } catch (error) {
    sourcesChanged = true;
    isChecking.value = false;
    failure.value = error instanceof Error ? error.message : String(error);
  }
}

function showPart(article: Article, quotations: readonly CheckedQuotation[]): void {
  batch(() => {
    isPartial.value = true;
    report.value = { article, quotations, setAside: [], findings: [] };
  });
}

async function say(): Promise<void> {
  const said = await ask("holdings");
  isUnsaid = false;
  holdings.value = new Map(said.map((one) => [one.name, one]));
}

/** Quotations are numbered in the order of the text: one that is looked at may have another number now. */
function keepSelected(words: string | undefined, before: number): void {
  const id = place.peek().quotation;
  const quotations = report.peek()?.quotations ?? [];
  if (id === null || words === undefined || quotations.find((one) => one.id === id)?.text === words) return;
  const now = quotations.filter(({ text }) => text === words);
  if (now.length === 1 && now[0] !== undefined) showHere({ quotation: now[0].id });
  // it is gone: what has its number now is another one
  else if (now.length === 0 && quotations.length < before) showHere({ quotation: null });
}
