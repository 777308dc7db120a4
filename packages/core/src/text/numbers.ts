const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
};

const ORDINALS: Readonly<Record<string, string>> = {
  first: "1st",
  second: "2nd",
  third: "3rd",
  fourth: "4th",
  fifth: "5th",
  sixth: "6th",
  seventh: "7th",
  eighth: "8th",
  ninth: "9th",
  tenth: "10th",
  eleventh: "11th",
  twelfth: "12th",
  thirteenth: "13th",
  fourteenth: "14th",
  fifteenth: "15th",
  sixteenth: "16th",
  seventeenth: "17th",
  eighteenth: "18th",
  nineteenth: "19th",
  twentieth: "20th",
  thirtieth: "30th",
  fortieth: "40th",
  fiftieth: "50th",
  sixtieth: "60th",
  seventieth: "70th",
  eightieth: "80th",
  ninetieth: "90th",
  hundredth: "100th",
};

const CURRENCIES: Readonly<Record<string, string>> = {
  $: "dollar",
  dollar: "dollar",
  dollars: "dollar",
  "£": "pound",
  pound: "pound",
  pounds: "pound",
  "€": "euro",
  euro: "euro",
  euros: "euro",
  "¥": "yen",
  yen: "yen",
  "₹": "rupee",
  rupee: "rupee",
  rupees: "rupee",
};

const DIGITS = /^\d+(?:\.\d+)?$/;
const AMOUNT_WITH_SCALE = /^(\d+(?:\.\d+)?)(k|m|bn)$/;

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * The written form that stands for a single number word: "twelve" and "12" give "12", "1,400" gives "1400",
 * "third" gives "3rd"; null for a word that is no number by itself.
 */
export function numberForm(norm: string): string | null {
  const unit = lookUp(UNITS, norm) ?? lookUp(TENS, norm);
  if (unit !== undefined) return String(unit);
  if (Object.hasOwn(ORDINALS, norm)) return ORDINALS[norm] as string;
  const plain = norm.includes(",") ? norm.replaceAll(",", "") : norm;
  return DIGITS.test(plain) ? plain : null;
}

/** Whether the (normalised) word is a number, in digits or letters, or part of one ("million", "percent"). */
export function isNumberWord(norm: string): boolean {
  return (
    numberForm(norm) !== null ||
    Object.hasOwn(SCALES, norm) ||
    /^\d/.test(norm) ||
    norm === "half" ||
    norm === "dozen"
  );
}

/**
 * What a run of (normalised) words amounts to, where all of it is one quantity: "twenty eight per cent" and
 * "28 %" give "28 percent"; "$ 5 million" and "five million dollars" give "5000000 dollar". Null otherwise.
 */
export function quantityOf(words: readonly string[]): string | null {
  let unit = "";
  const numeral: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const currency = Object.hasOwn(CURRENCIES, word) ? (CURRENCIES[word] as string) : null;
    if (currency !== null) {
      if (unit !== "") return null;
      unit = currency;
    } else if (word === "%" || word === "percent") {
      unit = "percent";
    } else if (word === "per" && words[i + 1] === "cent") {
      unit = "percent";
      i++;
    } else {
      numeral.push(word);
    }
  }
  const value = numberOf(numeral);
  return value === null ? null : unit === "" ? String(value) : `${value} ${unit}`;
}

/** The number that the words spell, "and" and "a" allowed inside it ("a hundred and five"); null if they spell none. */
function numberOf(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let seen = false;
  for (const [at, word] of words.entries()) {
    if (word === "and" && seen) continue;
    // "two and a half million", "half a million"
    if (word === "a" && (words[at + 1] === "half" || words[at - 1] === "half")) continue;
    if ((word === "a" || word === "an") && !seen && words.length > 1) {
      group = 1;
      continue;
    }
    const scaled = AMOUNT_WITH_SCALE.exec(word);
    const form = numberForm(word);
    const scale = lookUp(SCALES, word);
    if (word === "half") {
      group += 0.5;
    } else if (scaled) {
      group += Number(scaled[1]) * (SCALES[scaled[2] as string] as number);
    } else if (form !== null && DIGITS.test(form)) {
      group += Number(form);
    } else if (scale === 100) {
      group = (group || 1) * 100;
    } else if (scale !== undefined && (seen || group > 0)) {
      total += (group || 1) * scale;
      group = 0;
    } else {
      return null;
    }
    seen = true;
  }
  return seen ? total + group : null;
}
