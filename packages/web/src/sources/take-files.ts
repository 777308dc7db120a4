import { takeDraft, takeSources } from "../state/actions.js";
import { filesAwaited, told } from "../state/check-state.js";
import type { ReadFile } from "../state/material.js";
import { ask } from "../worker/client.js";
import { type GivenFile, isPlainText, readFile } from "./read-file.js";

/** So many files are read at once. */
const AT_ONCE = 6;
/** What was read is taken together, when so much time has passed, in milliseconds. */
const TOGETHER = 600;

/** Reads files as sources; they are taken together, those that take long a little later. */
export async function takeFilesAsSources(given: readonly GivenFile[]): Promise<void> {
  filesAwaited.value += given.length;
  // plain texts are read in no time: what they say is not kept waiting
  const queue = [...given].sort((a, b) => Number(isPlainText(b.path)) - Number(isPlainText(a.path)));
  let read: ReadFile[] = [];
  let last = performance.now();
  const take = () => {
    if (read.length === 0) return;
    takeSources({
      documents: read.flatMap(({ documents }) => documents),
      refused: read.flatMap(({ refused }) => refused),
    });
    read = [];
    last = performance.now();
  };
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const result = await readFile(file);
      read.push(result);
      filesAwaited.value--;
      if (performance.now() - last > TOGETHER) take();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  take();
  told.value = given.length === 1 ? "One file was read." : `${given.length} files were read.`;
}

/** The bytes of a file in base64. */
function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Reads a file as the draft; the reason where it cannot be read. */
export async function takeFileAsDraft(given: GivenFile): Promise<string | null> {
  filesAwaited.value++;
  const { documents, refused } = await readFile(given);
  filesAwaited.value--;
  const [first] = documents;
  if (first === undefined) return `${given.path}: ${refused[0]?.reason ?? "holds no text"}`;
  const { name, article, sha256, notes } = first;
  const others = [
    ...(documents.length > 1 ? [`The file holds ${documents.length} documents; the first is checked.`] : []),
    ...refused.map((one) => `${one.name} could not be read: ${one.reason}`),
  ];
  const taken = { name, article, sha256, original: article.text, notes: [...notes, ...others] };
  takeDraft(taken, await base64Of(given.file));
  return null;
}

export async function takePastedDraft(text: string): Promise<void> {
  const name = "Pasted draft";
  const article = await ask("readPasted", name, text);
  takeDraft({ name, article, sha256: null, original: text, notes: [] }, null);
}
