import { isRecord } from "../fields.js";

/** Something that was said, as a recogniser gives it: a word, or a segment of several. */
export interface Said {
  readonly text: string;
  /** A name or a label; null where it is not told. */
  readonly speaker: string | null;
  /** Milliseconds; null where no time is told. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The value at a path with dots, or undefined. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split(".")) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isRecord(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** The list of objects at a path; empty where there is none. */
export function listAt(value: unknown, path: string): Readonly<Record<string, unknown>>[] {
  const list = path === "" ? value : at(value, path);
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function textAt(value: unknown, path: string): string {
  const text = at(value, path);
  return typeof text === "string" ? text : "";
}

/** The label of a speaker as it is written; null where there is none. */
export function speakerOf(label: unknown): string | null {
  if (typeof label === "number") return `Speaker ${label}`;
  return typeof label === "string" && label.trim() !== "" ? label.trim().slice(0, 200) : null;
}

/** "SPEAKER_00", "spk_0" and "A" are no names: they are shown as people number speakers. */
export function shownLabel(label: string): string {
  const number = /^(?:spk|speaker|s|channel|ch)?[_ -]?#?0*(\d{1,3})$/i.exec(label)?.[1];
  if (number !== undefined) return `Speaker ${number}`;
  return /^[A-Z]$/.test(label) ? `Speaker ${label}` : label;
}

/** Words, each with what stands behind it without a blank: a mark belongs to the word before. */
export class Words {
  readonly said: Said[] = [];

  add(word: Said, isMark = false): void {
    const last = this.said.at(-1);
    if (isMark && last !== undefined) {
      this.said[this.said.length - 1] = {
        ...last,
        text: last.text + word.text.trim(),
        end: word.end ?? last.end,
      };
    } else if (word.text.trim() !== "") this.said.push(word);
  }
}
