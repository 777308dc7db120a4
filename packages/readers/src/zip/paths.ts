/** A part's name from how another part refers to it: relative to that part's folder, or from the root. */
export function partAt(from: string, target: string): string {
  const path = decoded(target.split("#", 1)[0] as string).replaceAll("\\", "/");
  const folders = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/").toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
