import type { Occurrence } from "../tracing/trace.js";

/** How an occurrence's article is called: its outlet, else its headline, address or file. */
export function nameOf({ article, url, file }: Occurrence): string {
  return article.outlet ?? article.headline ?? url ?? file;
}

/** Its date, as far as it is known. */
export function dateOf({ article }: Occurrence): string {
  return article.published?.slice(0, 10) ?? "no date";
}

/** Its name where there is little room: of an address or a path the last part. */
export function shortNameOf({
  article,
  url,
  file,
}: Pick<Occurrence, "url" | "file"> & {
  readonly article: Pick<Occurrence["article"], "outlet" | "headline">;
}): string {
  const place = url ?? file;
  return (
    article.outlet ?? article.headline ?? (place.split(/[/\\]/).findLast((part) => part !== "") || place)
  );
}
