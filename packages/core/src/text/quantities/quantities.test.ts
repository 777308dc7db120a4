import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../canonical.js";
import { sameButForDress } from "./quantities.js";
import { tokensIn } from "./token.js";

/** Whether two texts say the same but for the dress of their figures. */
function same(one: string, other: string): boolean {
  return sameButForDress(tokensIn(one), tokensIn(other), (a, b) => canonical(a.norm) === canonical(b.norm));
}

describe("one quantity in several dresses", () => {
  it.each([
    ["$1.5 million", "1.5 million dollars", "$1,500,000", "$1.5m", "one and a half million dollars"],
    ["£3bn", "three billion pounds", "£3,000,000,000"],
    ["$2.50", "two dollars and fifty cents", "2.5 dollars"],
    ["-12", "minus twelve", "−12", "negative 12"],
    ["-12°C", "minus 12 degrees Celsius", "12 degrees Celsius below zero", "−12 °C"],
    ["28%", "28 per cent", "twenty-eight percent", "28 pct"],
    ["3 percentage points", "three percentage points", "3pp"],
    ["10-12 days", "10–12 days", "10 to 12 days", "between ten and twelve days"],
    ["$10-12 million", "$10 million to $12 million", "10 to 12 million dollars"],
    ["60–70%", "60 to 70 per cent"],
    ["< 0.05", "less than 0.05"],
    ["of > 500", "of more than 500"],
    ["65+", "65 and over"],
    ["3 April 2027", "April 3, 2027", "the third of April 2027", "2027-04-03", "3rd April, 2027"],
    ["April 3", "3 April", "April 3rd", "the 3rd of April", "Apr. 3", "April the third"],
    ["2 p.m.", "2pm", "14:00", "2 PM", "two in the afternoon"],
    ["half past two", "2:30", "two thirty"],
    ["noon", "12 noon", "12 p.m."],
    ["nineteenth", "19th"],
    ["a hundred and first", "101st"],
    ["one-third", "1/3", "⅓", "a third"],
    ["three quarters", "3/4", "¾"],
    ["two and a half", "2½", "2.5", "2 1/2"],
    ["half a million", "500,000"],
    ["three point five", "3.5"],
    ["one hundred and fifty thousand", "150,000", "150 000", "150k"],
    ["two dozen", "24"],
    ["nineteen eighty-six", "1986"],
    ["nineteen-eighties", "1980s", "1980's"],
    ["5km", "5 km", "five kilometres", "5 kilometers"],
    ["100 km/h", "100 kilometres per hour", "100kph"],
    ["5 km²", "five square kilometres", "5 sq km"],
    ["£290/ha", "£290 per hectare", "£290 a hectare", "290 pounds per hectare"],
    ["8.2t/ha", "8.2 tonnes per hectare", "8.2 tonnes/hectare"],
    ["$15/hour", "$15 an hour", "fifteen dollars per hour"],
    ["50kg", "fifty kilos", "50 kilograms"],
    ["no. 5", "number five", "#5"],
    ["9:30", "9.30", "half past nine"],
    ["September 2019", "Sept. 2019"],
    ["fifty cents", "50 cents", "$0.50", "50¢"],
    ["£3.50", "three pounds fifty", "three pounds and fifty pence"],
    [".5 mg", "0.5 mg", "half a milligram"],
    ["10:1", "ten to one", "10-1"],
    ["1.2 million", "one million, two hundred thousand", "1.200.000"],
    ["5ft 4in", "five feet four inches"],
    ["24/7", "24-7"],
    ["fifty-fifty", "50-50", "50/50"],
    ["2019/20", "2019-20", "2019-2020"],
  ])("%s", (...dresses) => {
    for (const one of dresses)
      for (const other of dresses) expect([one, other, same(one, other)]).toEqual([one, other, true]);
  });

  it.each([
    ["two o’clock", "2 p.m."],
    ["two o’clock", "2 a.m."],
    ["the ’80s", "the 1980s"],
    ["the eighties", "the 1980s"],
    ["$5", "US$5"],
    ["$5", "A$5"],
    ["38 degrees", "38°F"],
    ["Henry VIII", "Henry the Eighth"],
    ["World War II", "World War Two"],
    ["3/4/2027", "3 April 2027"],
    ["3/4/2027", "March 4, 2027"],
  ])("%s may be %s", (open, told) => {
    expect(same(open, told)).toBe(true);
    expect(same(told, open)).toBe(true);
  });
});

describe("two quantities", () => {
  it.each([
    ["$5 million", "£5 million"],
    ["$5 million", "$5"],
    ["$5m", "$5"],
    ["US$5", "A$5"],
    ["-12 degrees", "12 degrees"],
    ["38°C", "38°F"],
    ["10-12 days", "1012 days"],
    ["10-12 days", "12 days"],
    ["p < 0.05", "p = 0.05"],
    ["65+", "65"],
    ["3 percent", "3 percentage points"],
    ["12 km", "12 miles"],
    ["5 mg", "5 g"],
    ["3.5", "35"],
    ["1.5m", "15m"],
    ["1/3", "13"],
    ["1/3", "2/3"],
    ["2 p.m.", "2 a.m."],
    ["3 April", "4 April"],
    ["3 April", "3 May"],
    ["3 April 2027", "3 April 2026"],
    ["1980s", "1880s"],
    ["1986", "eighty-six"],
    ["20,000", "20"],
    ["over 5", "more than 5"],
    [".5 mg", "5 mg"],
    ["50 cents", "$50"],
    ["one hundred and two hundred", "102 hundred"],
  ])("%s is not %s", (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });
});

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number as English spells it. */
function spell(n: number): string {
  if (n < 20) return UNITS[n] as string;
  if (n < 100)
    return n % 10 === 0 ? (TENS[n / 10] as string) : `${TENS[Math.floor(n / 10)]}-${UNITS[n % 10]}`;
  const [name, size] =
    n < 1000 ? ["hundred", 100] : n < 1e6 ? ["thousand", 1e3] : n < 1e9 ? ["million", 1e6] : ["billion", 1e9];
  const rest = n % (size as number);
  const head = `${spell(Math.floor(n / (size as number)))} ${name}`;
  return rest === 0 ? head : `${head} ${rest < 100 ? "and " : ""}${spell(rest)}`;
}

describe("any number", () => {
  const number = fc.integer({ min: 0, max: 999_999_999_999 });

  it("is the same in digits, in grouped digits and in words, with and without a unit", () => {
    fc.assert(
      fc.property(number, fc.constantFrom("", " percent", " dollars", " km"), (n, unit) => {
        expect(same(`${n}${unit}`, `${spell(n)}${unit}`)).toBe(true);
        expect(same(`${n.toLocaleString("en")}${unit}`, `${n}${unit}`)).toBe(true);
      }),
    );
  });

  it("is no other number, whatever both are written in", () => {
    const dresses = [String, spell, (n: number) => n.toLocaleString("en")];
    const dress = fc.constantFrom(...dresses);
    fc.assert(
      fc.property(number, number, dress, dress, (a, b, one, other) => {
        fc.pre(a !== b);
        expect(same(one(a), other(b))).toBe(false);
        expect(same(`$${a}`, `$${b}`)).toBe(false);
      }),
    );
  });

  it("changes with its sign, its currency and its unit", () => {
    const positive = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(positive, fc.constantFrom("%", "+", " km", "°", " million"), (n, after) => {
        expect(same(`${n}${after}`, String(n))).toBe(false);
        expect(same(`-${n}`, String(n))).toBe(false);
        expect(same(`$${n}`, `£${n}`)).toBe(false);
      }),
    );
  });

  it("may stand in any text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(..."0123456789 .,:/-–%$+<=°½²amp hundred and to past o'".split("")),
        }),
        (text) => {
          expect(same(text, text)).toBe(true);
        },
      ),
    );
  });
});
