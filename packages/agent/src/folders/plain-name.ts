/** Longer names are no names of files. */
const LONGEST = 1000;

/** What is wrong with how a file or folder is written, for a program that can write it otherwise; null where nothing is. */
export function faultOfName(name: string): string | null {
  if (name === "" || name.length > LONGEST) return `must have 1 to ${LONGEST} characters`;
  if (/\p{Cc}/u.test(name)) return "has a control character";
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return "begins with a drive or an address, not with a folder";
  if (name.includes("\\") || name.startsWith("//")) return "must be written with single / between folders";
  const parts = name.split("/");
  if (parts.includes("..")) return "goes up with “..”";
  if (parts.some((part) => part.startsWith(".") && part !== "."))
    return "is hidden, and hidden files are not read";
  return null;
}
