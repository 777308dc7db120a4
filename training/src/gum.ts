import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A word of GUM as its treebank has it. */
export interface GumWord {
  readonly text: string;
  /** Of the Penn Treebank. */
  readonly tag: string;
  /** The position of its head in the sentence, from 0 on; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

export interface GumSentence {
  readonly words: readonly GumWord[];
  /** Whether a paragraph begins with it. */
  readonly beginsParagraph: boolean;
}

export interface GumDocument {
  readonly name: string;
  readonly sentences: readonly GumSentence[];
}

/** The documents of a folder of GUM's `.conllu` files, by name. */
export function readGum(folder: string): GumDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conllu"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".conllu".length),
      sentences: readSentences(readFileSync(join(folder, file), "utf8")),
    }));
}

function readSentences(text: string): GumSentence[] {
  const sentences: GumSentence[] = [];
  let words: GumWord[] = [];
  let begins = false;
  let joined = 0;
  let joinedSpace = true;
  for (const line of text.split("\n")) {
    if (line.startsWith("# newpar") || line.startsWith("# newdoc")) begins = true;
    // "3-4": two words written as one
    const several = /^(\d+)-(\d+)\t/.exec(line);
    if (several) {
      joined = Number(several[2]) - Number(several[1]) + 1;
      joinedSpace = !line.includes("SpaceAfter=No");
    }
    if (/^\d+\t/.test(line)) {
      const word = readWord(line);
      words.push(joined > 0 ? { ...word, spaceAfter: joined === 1 && joinedSpace } : word);
      if (joined > 0) joined--;
    }
    if (line === "" && words.length > 0) {
      sentences.push({ words, beginsParagraph: begins });
      words = [];
      begins = false;
    }
  }
  return sentences;
}

function readWord(line: string): GumWord {
  const [, text = "", , , tag = "", , head = "0", relation = "", , misc = ""] = line.split("\t");
  return { text, tag, head: Number(head) - 1, relation, spaceAfter: !misc.includes("SpaceAfter=No") };
}
