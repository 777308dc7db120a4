import { isoDay } from "./calendar.js";

const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]{1,3}(\d{2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,9}))?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const YEAR_AND_MONTH = /^(\d{4})-(\d{2})$/;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/** A date that was written for a machine, as ISO 8601 with what time and zone it has; null for another, or for none. */
export function machineDate(written: string): string | null {
  const bare = written.slice(0, 60).trim();
  const parts = ISO.exec(bare);
  if (parts !== null) return ofParts(parts);
  const month = YEAR_AND_MONTH.exec(bare);
  if (month !== null) return isoDay(Number(month[1]), Number(month[2]), 2) === null ? null : bare;
  return EPOCH.test(bare) ? ofEpoch(bare) : null;
}

function ofParts(parts: RegExpExecArray): string | null {
  const [, year = "", between, month = "", day = "", hour, minute, second, fraction, zone] = parts;
  if (between === "" && (month.length !== 2 || day.length !== 2)) return null;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined) return date;
  if (Number(hour) > 24 || Number(minute) > 59) return date;
  const seconds = second === undefined ? "" : `:${second}${fraction === undefined ? "" : `.${fraction}`}`;
  return `${date}T${hour}:${minute}${seconds}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^[a-z]/i.test(zone)) return "Z";
  return zone.length === 3 ? `${zone}:00` : zone.replace(/^(.\d{2})(\d{2})$/, "$1:$2");
}

/** Seconds or milliseconds since 1970. */
function ofEpoch(digits: string): string | null {
  const time = new Date(Number(digits) * (digits.length === 10 ? 1_000 : 1));
  const date = isoDay(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
  return date === null ? null : `${date}${time.toISOString().slice(10, 19)}Z`;
}
