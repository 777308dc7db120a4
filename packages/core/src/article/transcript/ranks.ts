/** Ranks of police, rescue and armed forces before a name, most in short, with or without a full stop, in any case. */
const RANKS = new Set(
  `ofc ofcr tpr trp sgt ssgt msgt tsgt gysgt sfc cpl lcpl l/cpl s/sgt cst const s/cst scst det det/sgt insp supt capt lieut lt
  1lt 2lt ltc ltcol lcdr cmdr cdr radm vadm pvt pte pfc spc ff emt sgtmaj csm cwo snr
  trooper patrolman patrolwoman firefighter paramedic medic ranger airman seaman specialist ensign private lieutenant-colonel`.split(
    /\s+/,
  ),
);
/** Of these a full stop tells, as they are names and words, too: "Dep. Orr", but "Dep Orr". */
const WITH_STOP = new Set("dep off col gen maj adm ens brig chf st ch".split(" "));
/** Of these, capitals: "PC 2218 Lloyd", "DS Orr". */
const IN_CAPITALS = new Set(
  `PC PS WPC WPS WDC DC DS DI DCI DSI DSU DCS DAC ACC PCSO LSC SC FC PO CPO WO WO1 WO2 SGT CPL PTE LT CAPT`.split(
    /\s+/,
  ),
);
/** Before a rank in short: "1st Lt.", "Lance Cpl.", "Acting Sgt.". */
const BEFORE = /^(?:1st|2nd|first|second|lance|acting|a|staff|senior|master|chief|det)\.?$/i;
/** The number that an officer wears. */
const NUMBER = /^(?:#|no\.?\s?)?[A-Z]{0,2}\d{1,6}$/i;

/** Whether a word is the short form of a rank, or a rank that no given name is written like. */
export function isRank(word: string): boolean {
  const bare = word.replace(/\.$/, "");
  if (IN_CAPITALS.has(bare)) return true;
  const lower = bare.toLowerCase();
  return RANKS.has(lower) || (word.endsWith(".") && WITH_STOP.has(lower));
}

/**
 * How many code units of `label` a rank in short takes before a name, with the number of who bears it: "OFC. |REYES",
 * "PC 2218 |Lloyd", "Lt. Col. |Orr"; 0 where there is none, or no name behind it.
 */
export function rankLength(label: string): number {
  const words = [...label.slice(0, 80).matchAll(/[^\s]+/g)];
  let at = 0;
  if (BEFORE.test(words[0]?.[0] ?? "") && isRank(words[1]?.[0] ?? "")) at++;
  const first = at;
  while (at < words.length && isRank((words[at] as RegExpMatchArray)[0])) at++;
  if (at === first) return 0;
  if (NUMBER.test(words[at]?.[0] ?? "")) at++;
  const name = words[at];
  return name !== undefined && /^\p{Lu}/u.test(name[0]) ? name.index : 0;
}

/** Whether a label is a rank with a number and no name: "PC 2218". */
export function isRankWithNumber(label: string): boolean {
  const [rank = "", number = "", more] = label.split(/\s+/);
  return more === undefined && isRank(rank) && NUMBER.test(number);
}
