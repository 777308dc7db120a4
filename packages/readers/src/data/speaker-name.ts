/** What people write where a name is not known or not said. */
const NOBODY =
  /^(?:\[?deleted(?: account| user)?\]?|\[?removed\]?|n\/?a|none|null|nil|unknown(?: (?:user|sender))?|anonymous|anon|unnamed|not given|withheld|tb[acd]|name withheld)$/i;

/** A name as a record gives it; null where it stands for nobody, or holds no letter. */
export function speakerName(written: string | null): string | null {
  const name = written?.trim() ?? "";
  return /[\p{L}\p{N}]/u.test(name) && !NOBODY.test(name) ? name.slice(0, 200) : null;
}
