import { createTwoFilesPatch } from "diff";

/** The change of a file as a unified diff, as `git apply` and `patch -p1` take it; odd names are quoted as Git does. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const path = file.replace(/^(?:\.\/)+/, "");
  const [a, b] = path.startsWith("/") ? [path, path] : [`a/${path}`, `b/${path}`];
  return createTwoFilesPatch(a, b, before, after, undefined, undefined, {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
}
