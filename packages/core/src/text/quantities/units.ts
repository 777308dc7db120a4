import { isNext, type Parsed, type Token } from "./token.js";

/** What a unit may mean: an abbreviation, or a dollar of no country, has several meanings. */
type Meanings = readonly string[];

/** Each unit with the words and abbreviations for it, parted by commas. Words of several words stand as they are written. */
const UNITS: readonly (readonly [unit: string, spellings: string])[] = [
  ["percent", "%, percent, per cent, pct, pc"],
  ["percentage-point", "percentage point, percentage points, pp, ppt, ppts"],
  ["permille", "‰, per mille, per mil"],
  ["basis-point", "basis point, basis points, bp, bps"],
  ["millimeter", "mm, millimetre, millimetres, millimeter, millimeters"],
  ["centimeter", "cm, cms, centimetre, centimetres, centimeter, centimeters"],
  ["meter", "m, metre, metres, meter, meters"],
  ["kilometer", "km, kms, kilometre, kilometres, kilometer, kilometers"],
  ["inch", "inch, inches"],
  ["foot", "ft, foot, feet"],
  ["yard", "yd, yds, yard, yards"],
  ["mile", "mi, mile, miles"],
  ["nautical-mile", "nm, nautical mile, nautical miles"],
  ["square-meter", "m 2, m2, sqm, sq m, square metre, square metres, square meter, square meters"],
  [
    "square-kilometer",
    "km 2, km2, sq km, square kilometre, square kilometres, square kilometer, square kilometers",
  ],
  ["square-foot", "sq ft, ft 2, square foot, square feet"],
  ["square-mile", "sq mi, sq mile, sq miles, square mile, square miles"],
  ["cubic-meter", "m 3, m3, cubic metre, cubic metres, cubic meter, cubic meters"],
  ["hectare", "ha, hectare, hectares"],
  ["acre", "ac, acre, acres"],
  ["milligram", "mg, milligram, milligrams, milligramme, milligrammes"],
  ["microgram", "µg, μg, mcg, microgram, micrograms"],
  ["gram", "g, gr, gram, grams, gramme, grammes"],
  ["kilogram", "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes"],
  ["ton", "t, ton, tons, tonne, tonnes"],
  ["ounce", "oz, ounce, ounces"],
  ["pound-weight", "lb, lbs, pound, pounds"],
  ["milliliter", "ml, millilitre, millilitres, milliliter, milliliters"],
  ["liter", "l, litre, litres, liter, liters"],
  ["gallon", "gal, gallon, gallons"],
  ["barrel", "bbl, barrel, barrels"],
  [
    "kilometer-an-hour",
    "kmh, kph, km h, km per hour, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour",
  ],
  ["mile-an-hour", "mph, miles per hour, miles an hour, mile per hour, mile an hour"],
  ["meter-a-second", "m s, metres per second, meters per second, metres a second, meters a second"],
  ["kilowatt", "kw, kilowatt, kilowatts"],
  ["megawatt", "mw, megawatt, megawatts"],
  ["gigawatt", "gw, gigawatt, gigawatts"],
  ["terawatt-hour", "twh, terawatt hour, terawatt hours"],
  ["gigawatt-hour", "gwh, gigawatt hour, gigawatt hours"],
  ["megawatt-hour", "mwh, megawatt hour, megawatt hours"],
  ["kilowatt-hour", "kwh, kilowatt hour, kilowatt hours"],
  ["volt", "v, volt, volts"],
  ["hertz", "hz, hertz"],
  ["megahertz", "mhz, megahertz"],
  ["kilobyte", "kb, kilobyte, kilobytes"],
  ["megabyte", "mb, megabyte, megabytes"],
  ["gigabyte", "gb, gigabyte, gigabytes"],
  ["terabyte", "tb, terabyte, terabytes"],
  ["decibel", "db, decibel, decibels"],
  ["calorie", "cal, calorie, calories"],
  ["kilocalorie", "kcal, kilocalorie, kilocalories"],
  ["part-per-million", "ppm, part per million, parts per million"],
  ["times", "x, times"],
  ["second", "s, sec, secs, second, seconds"],
  ["minute", "min, mins, minute, minutes"],
  ["hour", "h, hr, hrs, hour, hours"],
  ["day", "day, days"],
  ["week", "wk, wks, week, weeks"],
  ["month", "mth, mths, month, months"],
  ["year", "yr, yrs, year, years"],
  ["degree", "°, degree, degrees, deg"],
  ["degree-celsius", "° c, c, celsius, degree celsius, degrees celsius, degrees centigrade, degrees c"],
  ["degree-fahrenheit", "° f, f, fahrenheit, degree fahrenheit, degrees fahrenheit, degrees f"],
  ["dollar", "$, dollar, dollars"],
  ["us-dollar", "us $, us dollar, us dollars, u s dollar, u s dollars, american dollars, usd"],
  ["australian-dollar", "a $, au $, aus $, australian dollar, australian dollars, aud"],
  ["canadian-dollar", "c $, ca $, can $, canadian dollar, canadian dollars, cad"],
  ["new-zealand-dollar", "nz $, new zealand dollar, new zealand dollars, nzd"],
  ["hong-kong-dollar", "hk $, hong kong dollar, hong kong dollars, hkd"],
  ["singapore-dollar", "s $, singapore dollar, singapore dollars, sgd"],
  ["pound", "£, pound, pounds, pound sterling, pounds sterling, gbp, quid"],
  ["euro", "€, euro, euros, eur"],
  ["yen", "¥, yen, jpy"],
  ["yuan", "¥, yuan, renminbi, rmb, cny"],
  ["rupee", "₹, rs, rupee, rupees, inr"],
  ["rouble", "₽, rouble, roubles, ruble, rubles, rub"],
  ["won", "₩, won, krw"],
  ["shekel", "₪, shekel, shekels, ils, nis"],
  ["lira", "₺, lira, liras, try"],
  ["hryvnia", "₴, hryvnia, hryvnias, uah"],
  ["naira", "₦, naira, ngn"],
  ["peso", "₱, peso, pesos"],
  ["franc", "chf, franc, francs"],
  ["krona", "kr, krona, kronor, krone, kroner"],
  ["zloty", "zł, zloty, zlotys, pln"],
  ["cent", "¢, cent, cents"],
  ["penny", "p, pence, penny, pennies"],
];

/** What the general name leaves open. */
const KINDS: Readonly<Record<string, Meanings>> = {
  dollar: [
    "dollar",
    "us-dollar",
    "australian-dollar",
    "canadian-dollar",
    "new-zealand-dollar",
    "hong-kong-dollar",
    "singapore-dollar",
  ],
  degree: ["degree", "degree-celsius", "degree-fahrenheit"],
};

const MONEY = new Set(UNITS.map(([unit]) => unit).slice(UNITS.findIndex(([unit]) => unit === "dollar")));

/** Written before a number: signs, codes, "Rs 500", "kr 50". */
const BEFORE = /^(?:\p{Sc}|[a-z]{3}|rs|kr)$/u;

/** Abbreviations that are other words unless they stand right after digits. */
const ONLY_AFTER_DIGITS = new Set(
  "m g t l h s c f v p x ha ac gr mi gal cal pc pp bp nm try rub nis cad rs kr deg".split(" "),
);

const MEANINGS = new Map<string, string[]>();
for (const [unit, spellings] of UNITS) {
  for (const spelling of spellings.split(", ")) {
    MEANINGS.set(spelling, [...(MEANINGS.get(spelling) ?? []), ...(KINDS[unit] ?? [unit])]);
  }
}

const LONGEST_UNIT = 3;

/** What a unit right after digits means that is written together with them: the "km" of "5km"; null where it is none. */
export function attachedUnit(letters: string): Meanings | null {
  return letters === "in" ? ["inch"] : (MEANINGS.get(letters) ?? null);
}

/** The unit that starts at `at`, after a number: the longest that has a meaning. */
export function unitAt(tokens: readonly Token[], at: number): Parsed<Meanings> | null {
  if (!isNext(tokens, at)) return null;
  const isAfterDigits = /\d$/.test(tokens[at - 1]?.norm ?? "");
  return longest(tokens, at, (spelling) => isAfterDigits || !ONLY_AFTER_DIGITS.has(spelling));
}

/** The unit that an amount is counted by, which starts at `at` after the amount: "/ha", "per hectare", "an hour". */
export function rateAt(tokens: readonly Token[], at: number): Parsed<Meanings> | null {
  if (tokens[at]?.gap === "/") return longest(tokens, at, () => true);
  if (!isNext(tokens, at) || !isNext(tokens, at + 1)) return null;
  const norm = tokens[at]?.norm;
  if (norm === "per") return longest(tokens, at + 1, () => true);
  return norm === "a" || norm === "an" ? longest(tokens, at + 1, isUnitWord) : null;
}

/** The currency that starts at `at` and stands before its number: "$", "US$", "EUR". */
export function currencyBeforeAt(tokens: readonly Token[], at: number): Parsed<Meanings> | null {
  const found = longest(tokens, at, (spelling) => BEFORE.test(spelling) || spelling.endsWith("$"));
  return found?.value.every((unit) => MONEY.has(unit)) ? found : null;
}

/** Of which currencies a unit is the hundredth part. */
export function wholesOf(unit: string): Meanings {
  if (unit === "penny") return ["pound"];
  return unit === "cent" ? [...(KINDS.dollar as Meanings), "euro"] : [];
}

/** Whether the unit is one of money. */
export function isMoney(unit: string): boolean {
  return MONEY.has(unit);
}

function longest(
  tokens: readonly Token[],
  at: number,
  accepts: (spelling: string) => boolean,
): Parsed<Meanings> | null {
  let spelling = "";
  let best: Parsed<Meanings> | null = null;
  for (let end = at; end < at + LONGEST_UNIT; end++) {
    const token = tokens[end];
    if (token === undefined || (end > at && !isNext(tokens, end) && token.gap !== "/")) break;
    spelling += end > at ? ` ${token.norm}` : token.norm;
    const meanings = MEANINGS.get(spelling);
    if (meanings !== undefined && accepts(spelling)) best = { value: meanings, end: end + 1 };
  }
  return best;
}

const MEASURE_WORDS = new Set(
  UNITS.flatMap(([, spellings]) => spellings.split(/,? /)).filter(
    (word) =>
      word.length > 2 &&
      !/^(?:per|try|won|nautical|square|foot|yard|rub|cal|quid|can|new|second|point|points|american|sterling|aus|min|sec|gal|deg|hong|kong|zealand|part|parts|mil|mille|nis)$/.test(
        word,
      ),
  ),
);

/** Whether a (normalised) word names a unit or a currency, whatever stands before it. */
export function isUnitWord(norm: string): boolean {
  return MEASURE_WORDS.has(norm) || /^[\p{Sc}%\u2030\u00b0]$/u.test(norm);
}
