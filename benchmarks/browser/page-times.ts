import { PageHost } from "../../tests/browser/page.js";

/** Milliseconds, as the browser's own clock has them. */
export interface PageTimes {
  /** From the drop of the draft and its sources on the empty page until a first verdict stands there. */
  readonly firstVerdicts: number[];
  /** From that drop until every quotation has one. */
  readonly allVerdicts: number[];
  /** From a key in the draft until the frame in which the marks have followed. */
  readonly marks: number[];
  /** From a key that changes the words of a quotation until its mark has another verdict. */
  readonly verdict: number[];
}

interface Given {
  readonly draft: string;
  readonly sources: readonly { readonly name: string; readonly text: string }[];
  readonly quotations: number;
}

const DROPS = 5;
const KEYS = 20;

/** What the page takes in a real browser. Each drop is in a browser context of its own: nothing is kept from the one before. */
export async function pageTimes(given: Given): Promise<PageTimes> {
  const host = await PageHost.start();
  try {
    const firstVerdicts: number[] = [];
    const allVerdicts: number[] = [];
    let keys: Pick<PageTimes, "marks" | "verdict"> = { marks: [], verdict: [] };
    for (let drop = 0; drop < DROPS; drop++) {
      const { page } = await host.open();
      await page.locator(".zone").first().waitFor();
      const times = await page.evaluate(dropAndWait, given);
      firstVerdicts.push(times.first);
      allVerdicts.push(times.all);
      if (drop === DROPS - 1) keys = await page.evaluate(typeAndWait, KEYS);
      await page.context().close();
    }
    return { firstVerdicts, allVerdicts, ...keys };
  } finally {
    await host.close();
  }
}

/** Runs in the page. */
async function dropAndWait({ draft, sources, quotations }: Given): Promise<{ first: number; all: number }> {
  const data = new DataTransfer();
  data.items.add(new File([draft], "draft.txt"));
  for (const { name, text } of sources) data.items.add(new File([text], name));
  const until = (count: number) =>
    new Promise<number>((resolve) => {
      const look = () => {
        const verdicts = [...document.querySelectorAll(".rail-item .verdict")];
        if (verdicts.length < count) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now()));
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  const first = until(1);
  const all = until(quotations);
  const started = performance.now();
  document
    .querySelector(".zone")
    ?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  return { first: (await first) - started, all: (await all) - started };
}

/** Runs in the page: types and takes back a letter within a quotation that stands. */
async function typeAndWait(times: number): Promise<{ marks: number[]; verdict: number[] }> {
  const content = document.querySelector<HTMLElement>(".cm-content");
  const mark = [...document.querySelectorAll<HTMLElement>(".q.v-verbatim")].find(
    ({ textContent }) => (textContent ?? "").length > 40,
  );
  if (content === null || content === undefined || mark === undefined)
    throw new Error("no quotation that stands");
  const words = (mark.textContent ?? "").slice(1, 20);
  const here = () =>
    [...document.querySelectorAll<HTMLElement>(".q")].find(
      ({ textContent }) => (textContent ?? "").slice(1, 20) === words,
    );
  const marks: number[] = [];
  const verdict: number[] = [];
  for (let time = 0; time < times; time++) {
    content.focus();
    const text = here()?.firstChild ?? null;
    if (text === null) throw new Error("the quotation is gone");
    const isBack = time % 2 === 1;
    const at = 30 + (isBack ? 1 : 0);
    getSelection()?.collapse(text, at);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = here()?.className;
    const started = performance.now();
    const changed = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (here()?.className === before) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - started));
      });
      observer.observe(content, { childList: true, subtree: true, attributes: true, characterData: true });
    });
    document.execCommand(isBack ? "delete" : "insertText", false, "x");
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    if (here() !== undefined) marks.push(performance.now() - started);
    verdict.push(await changed);
  }
  return { marks, verdict };
}
