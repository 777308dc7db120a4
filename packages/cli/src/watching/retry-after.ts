/**
 * How long a server asks to be left alone, in milliseconds from now on: its `Retry-After`, a number of seconds or a date (RFC 9110). Null
 * where it says nothing that can be understood.
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!/^[a-z]{3,9},? [\w: -]{10,40}$/i.test(text)) return null;
  // all dates of HTTP are in GMT; the oldest form does not say so
  const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
