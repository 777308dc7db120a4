import { holdsWords, nameWords } from "./name-words.js";
import { type RoleWords, roleWords } from "./roles.js";
import type { KeptSaid } from "./said.js";

/** A speaker of one article: whom the reading takes for one, under all names that the article gives. */
export interface Bearer {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it is one word, as a surname alone is: other articles may mean somebody else by it. */
  readonly isBare: boolean;
  /** The words of other full names that the article gives. */
  readonly forms: readonly (readonly string[])[];
  /** Roles as written, and as they are compared; those that tell nothing are left out. */
  readonly roles: readonly { readonly text: string; readonly words: RoleWords }[];
  readonly version: number;
  readonly said: readonly KeptSaid[];
}

/** The speakers of articles, each with what is said by it in one article, in the order of the rows. */
export function bearersOf(rows: readonly KeptSaid[]): Bearer[] {
  const groups = new Map<string, KeptSaid[]>();
  for (const row of rows) {
    if (row.name === null) continue;
    const key = `${row.version} ${row.speaker ?? `=${row.name}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((said): Bearer => {
    const [{ name, version, forms, roles, sourceKind }] = said as [KeptSaid & { name: string }];
    const words = nameWords(name);
    return {
      name,
      words,
      isBare: words.length === 1 && (sourceKind === "person" || sourceKind === "unclear"),
      forms: forms.map(nameWords).filter((form) => form.length > 1 && !isOneName(form, words)),
      roles: roles.flatMap((text) => {
        const ofRole = roleWords(text);
        return ofRole.size === 0 ? [] : [{ text, words: ofRole }];
      }),
      version,
      said,
    };
  });
}

/** Whether two names have the same words. */
function isOneName(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && holdsWords(one, other);
}
