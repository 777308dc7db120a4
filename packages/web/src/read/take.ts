import { type GivenFile, readFile, reasonOf } from "../sources/read-file.js";
import { told } from "../state/check-state.js";
import { newId } from "../state/new-id.js";
import { ask } from "../worker/client.js";
import { fetchPage } from "./fetch-page.js";
import { keepReadingNow, keepSoon } from "./keeping-readings.js";
import type { GivenArticle } from "./opened.js";
import { openInRead, READ_START, readPlace } from "./read-place.js";
import { address, awaited, choices, edits, failure, opened, pasted } from "./read-state.js";

/** Counts what is taken, so that what takes longer and was given before does not come in its place. */
let turn = 0;

/** Reads pasted text; it stays where it was pasted until it is shown. */
export async function takePasted(): Promise<void> {
  const text = pasted.peek();
  await taking(
    "Reading the text …",
    () => void takePasted(),
    async (isStill) => {
      const article = await ask("readPasted", "Pasted article", text);
      if (await show({ name: "Pasted article", article, notes: [] }, isStill)) pasted.value = "";
    },
  );
}

/** Reads the first file of those that were dropped or chosen; all others are named. */
export async function takeFiles([file, ...others]: readonly GivenFile[]): Promise<void> {
  if (file === undefined) return;
  await taking(
    `Reading ${file.path} …`,
    () => void takeFiles([file, ...others]),
    async (isStill) => {
      const { documents, refused } = await readFile(file);
      const left = others.map(({ path }) => `${path} was not opened: one article is read at a time.`);
      const unread = refused.map(({ name, reason }) => `${name} could not be read: ${reason}`);
      const articles = documents.map(({ name, article, notes }) => ({
        name,
        article,
        notes: [...notes, ...unread, ...left],
      }));
      await showOne(articles, unread.join(" ") || `${file.path} holds no text.`, isStill);
    },
  );
}

/** Has the page at the address that was typed fetched from the net, and reads it. */
export async function takeAddress(): Promise<void> {
  const url = address.peek().trim();
  await taking(
    `Fetching ${url} …`,
    () => void takeAddress(),
    async (isStill) => {
      const { articles, refused } = await fetchPage(url);
      if (await showOne(articles, refused.join(" ") || `${url} holds no text.`, isStill)) address.value = "";
    },
  );
}

/** Shows one of the articles of a file. */
export async function takeChoice(given: GivenArticle): Promise<void> {
  await taking(
    `Reading ${given.name} …`,
    () => void takeChoice(given),
    async (isStill) => {
      await show(given, isStill);
    },
  );
}

async function showOne(
  articles: readonly GivenArticle[],
  reason: string,
  isStill: () => boolean,
): Promise<boolean> {
  if (!isStill()) return false;
  const [first, ...others] = articles;
  if (first === undefined) {
    failure.value = { reason, again: null };
    return false;
  }
  if (others.length === 0) return show(first, isStill);
  choices.value = articles;
  // the choice is made at the start
  if (readPlace.peek().article !== null) openInRead({ ...READ_START, list: readPlace.peek().list });
  return true;
}

async function show({ name, article, notes }: GivenArticle, isStill: () => boolean): Promise<boolean> {
  const read = await ask("read", article);
  // what was open is kept as it stands
  await keepReadingNow();
  if (!isStill()) return false;
  const id = newId();
  edits.value = [];
  choices.value = [];
  opened.value = { ...read, id, name, notes };
  openInRead({ ...READ_START, article: id, list: readPlace.peek().list });
  told.value = "The article is read.";
  keepSoon();
  return true;
}

async function taking(
  words: string,
  again: () => void,
  work: (isStill: () => boolean) => Promise<void>,
): Promise<void> {
  const mine = ++turn;
  const isStill = () => mine === turn;
  awaited.value = words;
  failure.value = null;
  try {
    await work(isStill);
  } catch (error) {
    if (!isStill()) return;
    failure.value = { reason: reasonOf(error), again };
  } finally {
    if (isStill()) awaited.value = null;
  }
}
