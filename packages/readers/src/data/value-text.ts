import { isRecord } from "./fields.js";

/** Where an object keeps its words: WordPress's "rendered", the "main" of a headline, a person's "name". */
const WORDS = [
  "rendered",
  "main",
  "original",
  "html",
  "text",
  "content",
  "value",
  "name",
  "title",
  "#text",
  "children",
  "body",
  "basic",
  "data",
];

/** A rich text is nested no deeper. */
const DEEPEST_TEXT = 12;

/** The words of a value: of a list, all of them, with `between` between two. */
export function wordsIn(value: unknown, between: string, depth = 0): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (depth > DEEPEST_TEXT) return "";
  if (Array.isArray(value)) {
    if (depth > 0 && value.length > 1 && value.every(isRun)) return value.map(textOfRun).join("");
    return value
      .map((each) => wordsIn(each, between, depth + 1))
      .filter((each) => each.trim() !== "")
      .join(between);
  }
  if (!isRecord(value)) return "";
  for (const key of WORDS) {
    const words = wordsIn(value[key], between, depth + 1);
    if (words.trim() !== "") return words;
  }
  return "";
}

/** A run of a paragraph in a rich text, which says so itself; bold and links make one paragraph several runs. */
function isRun(value: unknown): boolean {
  if (!isRecord(value) || typeof textOfRun(value) !== "string") return false;
  const kind = value._type ?? value.nodeType ?? value.type;
  return kind === undefined
    ? Object.keys(value).every((key) => MARKS.has(key))
    : kind === "span" || kind === "text";
}

const MARKS: ReadonlySet<string> = new Set(["text", "bold", "italic", "underline", "code", "strikethrough"]);

function textOfRun(run: unknown): unknown {
  return isRecord(run) ? (run.text ?? run.value) : undefined;
}

/** Names of people, of a list or of a text that is one ("['Maren Oduya', 'Ilse Brandt']"). */
export function namesIn(value: unknown): string | null {
  const written = wordsIn(value, ", ").replace(/\s+/g, " ").trim().slice(0, 1_000);
  const list = /^\[(.*)\]$/.exec(written)?.[1];
  const names =
    list === undefined
      ? written
      : list.replace(/(^|,)\s*["']|["']\s*(?=,|$)/g, "$1").replace(/,(?=\S)/g, ", ");
  return names.replace(/^by:?\s+/i, "").trim() || null;
}
