const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Zones that old programs write by name. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ut: "+0000",
    gmt: "+0000",
    utc: "+0000",
    z: "+0000",
    est: "-0500",
    edt: "-0400",
    cst: "-0600",
    cdt: "-0500",
    mst: "-0700",
    mdt: "-0600",
    pst: "-0800",
    pdt: "-0700",
  }),
);

/** The date of a message's head ("Wed, 12 Mar 2031 10:05:00 +0100") in ISO 8601 with its zone; as it is where it is none. */
export function isoOfMailDate(written: string): string {
  const bare = written.trim().slice(0, 80);
  const found =
    /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-]\d{4}|[a-z]{1,4}))?/i.exec(
      bare,
    );
  if (found === null) return bare;
  const [, day, monthName, year, hour, minute, second = "00", zone = ""] = found as unknown as string[];
  const month = MONTHS.indexOf((monthName as string).toLowerCase()) + 1;
  if (month === 0 || Number(day) > 31 || Number(hour) > 24) return bare;
  const digits = /^[+-]/.test(zone) ? zone : ZONES.get(zone.toLowerCase());
  const two = (value: string | number | undefined) => String(value).padStart(2, "0");
  const full = year?.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  const offset =
    digits === undefined ? "" : digits === "+0000" ? "Z" : `${digits.slice(0, 3)}:${digits.slice(3)}`;
  return `${full}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
}
