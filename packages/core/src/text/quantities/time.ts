import { belowHundredAt } from "./numeral.js";
import { endOfWords, isNext, type Parsed, type Token } from "./token.js";

const CLOCK = /^(\d{1,2})(?:[:.h](\d\d))?(am|pm)?$/;
const HALVES: readonly (readonly [words: string, half: "am" | "pm"])[] = [
  ["am", "am"],
  ["a m", "am"],
  ["pm", "pm"],
  ["p m", "pm"],
  ["in the morning", "am"],
  ["in the afternoon", "pm"],
  ["in the evening", "pm"],
  ["at night", "pm"],
];

const FIXED: Readonly<Record<string, string>> = { noon: "12:00", midday: "12:00", midnight: "0:00" };

/** What the time that starts at `at` means: "2 p.m.", "14:00", "two o'clock", "half past two", "noon". */
export function timeAt(tokens: readonly Token[], at: number): Parsed<readonly string[]> | null {
  const norm = tokens[at]?.norm ?? "";
  if (Object.hasOwn(FIXED, norm)) return { value: [`time ${FIXED[norm]}`], end: at + 1 };
  const past = pastAt(tokens, at);
  if (past !== null) return withHalf(tokens, past.value.hour, past.value.minute, past.end, true);
  const clock = CLOCK.exec(norm);
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2] ?? 0)];
    const half = clock[3] as "am" | "pm" | undefined;
    if (half !== undefined) return keys(hour, minute, half, at + 1);
    return withHalf(tokens, hour, minute, at + 1, clock[2] !== undefined);
  }
  const hour = belowHundredAt(tokens, at);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  const minute = isNext(tokens, hour.end) ? belowHundredAt(tokens, hour.end) : null;
  if (minute !== null && minute.value >= 10 && minute.value < 60)
    return withHalf(tokens, hour.value, minute.value, minute.end, true);
  return withHalf(tokens, hour.value, 0, hour.end, false);
}

/** "half past two", "a quarter to three", "ten past four" */
function pastAt(tokens: readonly Token[], at: number): Parsed<{ hour: number; minute: number }> | null {
  const from = tokens[at]?.norm === "a" && isNext(tokens, at + 1) ? at + 1 : at;
  const norm = tokens[from]?.norm;
  const minutes =
    norm === "half"
      ? { value: 30, end: from + 1 }
      : norm === "quarter"
        ? { value: 15, end: from + 1 }
        : countAt(tokens, from);
  if (
    minutes === null ||
    minutes.value >= 60 ||
    !isNext(tokens, minutes.end) ||
    !isNext(tokens, minutes.end + 1)
  )
    return null;
  const word = tokens[minutes.end]?.norm;
  // "ten to four" is a span of numbers more often than a time
  const isTo = word === "to" && norm === "quarter";
  if (word !== "past" && !isTo) return null;
  const hour = countAt(tokens, minutes.end + 1);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  const value = isTo
    ? { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - minutes.value }
    : { hour: hour.value, minute: minutes.value };
  return { value, end: hour.end };
}

function countAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const norm = tokens[at]?.norm ?? "";
  return /^\d{1,2}$/.test(norm) ? { value: Number(norm), end: at + 1 } : belowHundredAt(tokens, at);
}

/** With what says which half of the day is meant; `isTime`: without it the words are a time all the same. */
function withHalf(
  tokens: readonly Token[],
  hour: number,
  minute: number,
  end: number,
  isTime: boolean,
): Parsed<readonly string[]> | null {
  const isFull = isNext(tokens, end) && /^o'?clock$/.test(tokens[end]?.norm ?? "");
  if (
    !isFull &&
    isNext(tokens, end) &&
    Object.hasOwn(FIXED, tokens[end]?.norm ?? "") &&
    hour === 12 &&
    minute === 0
  ) {
    return { value: [`time ${FIXED[tokens[end]?.norm as string]}`], end: end + 1 };
  }
  const at = isFull ? end + 1 : end;
  for (const [words, half] of HALVES) {
    const after = isHalfNext(tokens, at) ? endOfWords(withoutPoints(tokens, at), 0, words.split(" ")) : -1;
    if (after >= 0) return keys(hour, minute, half, at + after);
  }
  return isFull || isTime ? keys(hour, minute, null, at) : null;
}

function isHalfNext(tokens: readonly Token[], at: number): boolean {
  return isNext(tokens, at);
}

/** The few words from `at` on, the points of "p.m." left out. */
function withoutPoints(tokens: readonly Token[], at: number): Token[] {
  return tokens
    .slice(at, at + 3)
    .map((token) => (token.gap === "." || token.gap === ". " ? { ...token, gap: "" } : token));
}

function keys(
  hour: number,
  minute: number,
  half: "am" | "pm" | null,
  end: number,
): Parsed<readonly string[]> | null {
  if (hour > 24 || minute > 59 || (half !== null && (hour < 1 || hour > 12))) return null;
  const shown = String(minute).padStart(2, "0");
  if (half !== null) return { value: [`time ${(hour % 12) + (half === "pm" ? 12 : 0)}:${shown}`], end };
  const hours = hour === 0 || hour > 12 ? [hour % 24] : [hour % 12, (hour % 12) + 12];
  return { value: hours.map((one) => `time ${one}:${shown}`), end };
}
