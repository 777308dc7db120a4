import type { Article } from "@hearsay/core";

/** What one file holds: articles of its own, and files within it. */
export interface Parsed {
  /**
   * The first has the file's name; where a file holds several (messages of a mailbox, rows of a table), each has the
   * file's name, `#` and where it stands there, counted from 1: `letters.mbox#3`.
   */
  readonly articles: readonly Article[];
  /**
   * Where in the decoded text of the file each of the articles begins, or null; for articles without an origin map, whose words
   * are not the file's own.
   */
  readonly starts?: readonly (number | null)[];
  readonly parts: readonly (Part | RefusedPart)[];
  /** What had to be assumed or could not be read: sentences for the user, without the file's name. */
  readonly notes: readonly string[];
  /** What a file is that belongs to others and holds no text of its own, "a list of people"; it is left alone. */
  readonly isBeside?: string;
}

/** A file within a file (an entry of an archive, an attachment), which is read in its turn as any file is. */
export interface Part {
  /**
   * Its name within the file that holds it, folders included: `letters/march.txt`; of what belongs to one of several articles,
   * after that one's place: `#3/march.txt`.
   */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file within a file that cannot be read, and why: a sentence without its name. */
export interface RefusedPart {
  readonly name: string;
  readonly reason: string;
}

/** The name of a part with that of the file which holds it. */
export function pathOf(file: string, { name }: Part | RefusedPart): string {
  return name.startsWith("#") ? file + name : `${file}/${name}`;
}

/** A reader's answer in its full form. */
export function parsedOf(answer: Article | Parsed): Parsed {
  return "articles" in answer ? answer : { articles: [answer], parts: [], notes: [] };
}
