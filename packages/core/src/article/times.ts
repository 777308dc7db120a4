/** A time of a recording at the beginning of a text, and how much of the text it takes. */
export interface LeadingTime {
  /** Milliseconds. */
  readonly time: number;
  readonly length: number;
  /** Whether brackets or hours show that it is a recording's time and not one of the day. */
  readonly certain: boolean;
}

const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?/;

/** The longest time with its brackets and the end of its range that is looked at. */
const LONGEST = 48;

/**
 * The time that `line` begins with from `at` on: "[00:12:03]", "(12:03)", "00:12:03.500", or a range, of which the
 * beginning counts. Null where there is none.
 */
export function leadingTime(line: string, at = 0): LeadingTime | null {
  const rest = line.slice(at, at + LONGEST);
  const open = rest[0];
  const close = open === "[" ? "]" : open === "(" ? ")" : open === "<" ? ">" : "";
  const from = close === "" ? 0 : 1;
  const found = TIME.exec(rest.slice(from));
  if (found === null) return null;
  let length = from + found[0].length;
  const range = /^\s?(?:-->|[-–—]|to)\s?/.exec(rest.slice(length));
  if (range !== null) {
    const end = TIME.exec(rest.slice(length + range[0].length));
    if (end !== null) length += range[0].length + end[0].length;
  }
  if (close !== "") {
    if (rest[length] !== close) return null;
    length++;
  } else if (/^[\p{L}\d]/u.test(rest.slice(length))) {
    return null;
  }
  return { time: millisecondsOf(found), length, certain: close !== "" || found[1] !== undefined };
}

function millisecondsOf([, hours, minutes, seconds, fraction]: RegExpExecArray): number {
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + (fraction === undefined ? 0 : Number(fraction.padEnd(3, "0")));
}
