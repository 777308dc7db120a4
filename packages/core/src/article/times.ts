/** A time of a recording at the beginning of a text, and how much of the text it takes. */
export interface LeadingTime {
  /** Milliseconds; of a chat, since midnight. */
  readonly time: number;
  readonly length: number;
  /** Whether brackets or hours show that it is a recording's time and not one of the day. */
  readonly certain: boolean;
  /** Whether it is a time of the day with its date, or with "a.m." or "p.m.", as chats write it. */
  readonly clock: boolean;
}

const TIME = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?/;
const HALF_OF_DAY = /^[\s\u00a0\u202f]?([ap])\.?\s?m\b\.?/i;
const DATE =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?:,|T(?=\d)|\s)\s{0,2}(?:at\s)?/i;

/** The longest time with its brackets and the end of its range that is looked at. */
const LONGEST = 48;

/**
 * The time that `line` begins with from `at` on: "[00:12:03]", "(12:03)", "00:12:03.500", or a range, of which the
 * beginning counts; or the time of a message, "[04/03/2026, 10:32]", "10:32 AM". Null where there is none.
 */
export function leadingTime(line: string, at = 0): LeadingTime | null {
  const rest = line.slice(at, at + LONGEST);
  const open = rest[0];
  const close = open === "[" ? "]" : open === "(" ? ")" : open === "<" ? ">" : "";
  const opening = close === "" ? 0 : 1;
  const date = DATE.exec(rest.slice(opening))?.[0].length ?? 0;
  const found = TIME.exec(rest.slice(opening + date));
  if (found === null) return null;
  let length = opening + date + found[0].length;
  const half = HALF_OF_DAY.exec(rest.slice(length));
  if (half !== null) length += half[0].length;
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
  const clock = date > 0 || half !== null;
  const certain = !clock && (close !== "" || found[1] !== undefined);
  return { time: millisecondsOf(found, clock, half?.[1]), length, certain, clock };
}

function millisecondsOf(
  [, first, second, third, fraction]: RegExpExecArray,
  clock: boolean,
  half: string | undefined,
): number {
  // two parts are minutes and seconds of a recording, hours and minutes of the day
  const parts = clock && first === undefined ? [second, third, 0] : [first ?? 0, second, third];
  const [hours, minutes, seconds] = parts.map(Number) as [number, number, number];
  const ofDay = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const whole = (ofDay * 60 + minutes) * 60 + seconds;
  return whole * 1000 + (fraction === undefined ? 0 : Number(fraction.padEnd(3, "0")));
}
