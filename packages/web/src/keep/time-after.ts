/** Now (ISO 8601), and later than a time before: it tells two versions apart. */
export function timeAfter(before: string | null): string {
  return new Date(Math.max(Date.now(), before === null ? 0 : Date.parse(before) + 1)).toISOString();
}
