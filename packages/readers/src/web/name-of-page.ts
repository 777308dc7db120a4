/** The endings of the kinds that servers name; of others the path's own ending stands. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "txt",
  "application/pdf": "pdf",
  "application/json": "json",
};

/** The kind that a server gave, "text/html", without what it says besides; empty where it gave none. */
export function kindOf(contentType: string | null | undefined): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** A name for the readers, whose ending tells the format as the server gave it: `example.org/story.html`. */
export function nameOfPage({ hostname, pathname }: URL, kind: string): string {
  const path = pathname.replace(/\/+$/, "");
  const name = `${hostname}${path === "" ? "/index" : path}`;
  const ending = Object.hasOwn(ENDINGS, kind) ? ENDINGS[kind] : undefined;
  return ending === undefined || name.endsWith(`.${ending}`) ? name : `${name}.${ending}`;
}
