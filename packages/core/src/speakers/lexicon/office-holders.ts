/**
 * Offices whose transcripts are headed by the office alone ("THE PRESIDENT"), with the surnames of those who held them and the years.
 * It only ever speaks for a draft: that somebody is not listed says nothing.
 */
const OFFICES: Readonly<Record<string, string>> = {
  president:
    "carter 1977-1981, reagan 1981-1989, bush 1989-1993, clinton 1993-2001, bush 2001-2009, obama 2009-2017, trump 2017-2021, biden 2021-2025, trump 2025-2029, " +
    "mitterrand 1981-1995, chirac 1995-2007, sarkozy 2007-2012, hollande 2012-2017, macron 2017-2027, mandela 1994-1999, zelensky 2019-2029, zelenskyy 2019-2029",
  "vice president":
    "mondale 1977-1981, bush 1981-1989, quayle 1989-1993, gore 1993-2001, cheney 2001-2009, biden 2009-2017, pence 2017-2021, harris 2021-2025, vance 2025-2029",
  "first lady":
    "carter 1977-1981, reagan 1981-1989, bush 1989-1993, clinton 1993-2001, bush 2001-2009, obama 2009-2017, trump 2017-2021, biden 2021-2025, trump 2025-2029",
  "prime minister":
    "thatcher 1979-1990, major 1990-1997, blair 1997-2007, brown 2007-2010, cameron 2010-2016, may 2016-2019, johnson 2019-2022, truss 2022-2022, sunak 2022-2024, " +
    "starmer 2024-2029, trudeau 2015-2025, carney 2025-2029, ardern 2017-2023, modi 2014-2029, abe 2012-2020",
  chancellor: "kohl 1982-1998, schröder 1998-2005, merkel 2005-2021, scholz 2021-2025, merz 2025-2029",
};

interface Term {
  readonly surname: string;
  readonly from: number;
  readonly to: number;
}

const TERMS: ReadonlyMap<string, readonly Term[]> = new Map(
  Object.entries(OFFICES).map(([office, holders]) => [office, holders.split(", ").map(termOf)]),
);

function termOf(holder: string): Term {
  const [surname = "", years = ""] = holder.split(" ");
  const [from = "", to = ""] = years.split("-");
  return { surname, from: Number(from), to: Number(to) };
}

/**
 * Whether somebody of a surname (lower case) held the office of a label such as "THE VICE PRESIDENT" in a year; in any year where the year
 * is not known.
 */
export function mayHoldOffice(label: string, surname: string, year: number | null): boolean {
  const office = label
    .toLowerCase()
    .replace(/^(?:the|el|la|le)\s+/, "")
    .trim();
  return (TERMS.get(office) ?? []).some(
    (term) => term.surname === surname && (year === null || (term.from <= year && year <= term.to)),
  );
}
