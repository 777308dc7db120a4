import { api } from "../server/api.js";
import type { ReadFile } from "../state/material.js";
import { ask } from "../worker/client.js";

/** A file that was dropped or chosen, with its path within the folder that it came in. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

const PLAIN = /\.(?:txt|text)$/i;
const LARGEST_PLAIN = 16 * 1024 * 1024;

/** Reads a file: plain text here, any other format by the server on this computer. Never throws: what cannot be read is refused. */
export async function readFile({ path, file }: GivenFile): Promise<ReadFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isHere(path, bytes)) {
      const [article, sha256] = await Promise.all([ask("readPlainText", path, bytes), sha256Of(bytes)]);
      if (article !== null) return { documents: [{ name: path, article, sha256, notes: [] }], refused: [] };
    }
    return await readByServer(path, bytes);
  } catch (error) {
    return { documents: [], refused: [{ name: path, reason: reasonOf(error) }] };
  }
}

/** Whether a file is a plain text by its name. */
export function isPlainText(path: string): boolean {
  return PLAIN.test(path);
}

function isHere(path: string, bytes: Uint8Array): boolean {
  // without a secure context there is no hash, which decisions are tied to
  return isPlainText(path) && bytes.length <= LARGEST_PLAIN && globalThis.crypto?.subtle !== undefined;
}

async function readByServer(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const { documents, refused } = await api.documents(path, bytes);
  return { documents: documents.map((one) => ({ ...one, name: one.article.name })), refused };
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What went wrong, in words for a reader. */
export function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "the server could not be reached: is `hearsay serve` still running?";
  return error instanceof Error ? error.message : String(error);
}
