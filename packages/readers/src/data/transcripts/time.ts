import { isRecord } from "../fields.js";

const CLOCK = /^[[(]?(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,:;](\d{1,7}))?[\])]?$/;
const DURATION = /^PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?$/;

/** A time as recognisers write it, in milliseconds where its form says so: "1.2s", "PT1.2S", "00:01:02,5", seconds and nanos. */
export function timeOf(value: unknown): number | null {
  if (isRecord(value)) {
    const seconds = Number(value.seconds ?? 0);
    const nanos = Number(value.nanos ?? 0);
    return Number.isFinite(seconds) && Number.isFinite(nanos)
      ? Math.round(seconds * 1000 + nanos / 1e6)
      : null;
  }
  if (typeof value !== "string") return null;
  const written = value.trim().slice(0, 40);
  const seconds = /^(\d{1,7}(?:\.\d{1,9})?)\s?s$/.exec(written);
  if (seconds !== null) return Math.round(Number(seconds[1]) * 1000);
  const clock = CLOCK.exec(written);
  if (clock !== null) {
    const whole = (Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3]);
    return whole * 1000 + Math.round(Number(`0.${clock[4] ?? 0}`) * 1000);
  }
  const duration = DURATION.exec(written);
  if (duration === null || written === "PT") return null;
  const [, hours = 0, minutes = 0, rest = 0] = duration;
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)) * 1000);
}

/** A number of seconds, also one that is written as text, in milliseconds. */
export function secondsOf(value: unknown): number | null {
  const number =
    typeof value === "number"
      ? value
      : typeof value === "string" && value.trim() !== ""
        ? Number(value)
        : Number.NaN;
  return Number.isFinite(number) && number >= 0 && number < 1e7 ? Math.round(number * 1000) : timeOf(value);
}
