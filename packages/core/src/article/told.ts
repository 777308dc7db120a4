import type { Article } from "./article.js";
import { authorByName } from "./statement.js";

/** What a caller says of a file, so that nothing in the text decides it. */
export interface ToldOfFile {
  readonly kind?: ToldKind | undefined;
  /** Whose words it holds, of own words and of a recording of one person. */
  readonly speaker?: string | undefined;
  /** When it was published, ISO 8601. */
  readonly date?: string | undefined;
}

/** `report`: somebody's report about others; `own-words`: one person's or body's; `transcript`: of what was said. */
export const TOLD_KINDS = ["report", "own-words", "transcript"] as const;

type ToldKind = (typeof TOLD_KINDS)[number];

/** What the caller says of the file with this name: by its whole name, its last part, or that without the ending. */
export function toldOfFile(
  name: string,
  files: Readonly<Record<string, ToldOfFile>> = {},
): ToldOfFile | null {
  return authorByName(name, files);
}

/** The article as the caller says that it is. */
export function asTold(article: Article, { kind, speaker, date }: ToldOfFile): Article {
  const dated = date === undefined ? article : { ...article, published: date };
  if (kind === undefined) return dated;
  const own = { ...dated, told: kind, author: speaker ?? null, turns: [] };
  if (kind === "report") return { ...own, kind: "article" };
  if (kind === "own-words") return { ...own, kind: "statement", authorTold: speaker !== undefined };
  if (dated.kind === "transcript") return { ...dated, told: kind };
  return { ...own, kind: "transcript", turns: wholeTurn(dated, speaker ?? null) };
}

/** A recording without labels is what one person says. */
function wholeTurn({ text, blocks }: Article, speaker: string | null): Article["turns"] {
  const first = blocks[0];
  const last = blocks.at(-1);
  return first === undefined || last === undefined || text === ""
    ? []
    : [{ start: first.start, end: last.end, speaker }];
}
