/** Has the browser save something as a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file that goes with another one: what file systems do not take becomes "-". */
export function nameBeside(draft: string, ending: string): string {
  const last = draft.split(/[\\/]/).at(-1) ?? draft;
  const stem = last
    .replace(/\.[^.]{1,8}$/, "")
    .replace(/[^\p{L}\p{N} ._-]+/gu, "-")
    .slice(0, 80)
    .trim();
  return `${stem === "" ? "draft" : stem}-check.${ending}`;
}
