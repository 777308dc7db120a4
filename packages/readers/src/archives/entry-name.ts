/** The upper half of code page 437, in which old archives write names. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** The longest name that is shown. */
const LONGEST = 300;

/** An entry's name as it was written: in UTF-8, which many archives do not declare, else in code page 437. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] as string),
    ).join("");
  }
}

/**
 * The name under which an entry is shown: with slashes, without drive, root, `..` and control characters. Nothing is ever
 * written under it.
 */
export function shownName(written: string): string {
  const steps = written
    .slice(0, LONGEST * 4)
    .replace(/\\/g, "/")
    .replace(/^[a-z]:/i, "")
    .replace(/\p{C}/gu, "�")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== "..");
  return steps.join("/").slice(-LONGEST).replace(/^#/, "_#") || "unnamed";
}

/** Whether an entry is kept by the system and not by its user: hidden files, and what macOS and Windows put beside files. */
export function isHiddenEntry(name: string): boolean {
  return name
    .split("/")
    .some(
      (step) =>
        step.startsWith(".") ||
        step === "__MACOSX" ||
        step === "node_modules" ||
        /^(?:thumbs\.db|desktop\.ini)$/i.test(step),
    );
}

/** Tells entries of the same name apart: `a.txt`, `a (2).txt`. */
export class DistinctNames {
  readonly #counts = new Map<string, number>();

  of(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    if (count === 1) return name;
    const dot = name.lastIndexOf(".");
    const end = dot > name.lastIndexOf("/") + 1 ? dot : name.length;
    return this.of(`${name.slice(0, end)} (${count})${name.slice(end)}`);
  }
}
