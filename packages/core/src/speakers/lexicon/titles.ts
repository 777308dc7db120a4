export type Gender = "male" | "female" | null;

/** Words that stand before a name and are no part of it (lower case, without full stops). */
const TITLES = new Set(
  (
    "mr mrs ms miss mx dr coun cllr ald insp supt cpl prof professor sir dame lord lady sen senator rep representative gov governor president vice " +
    "prime minister chancellor chairman chairwoman chair mayor gen general lt col colonel capt captain sgt sergeant maj major " +
    "adm admiral judge justice rev reverend father sister brother pope cardinal bishop archbishop rabbi imam king queen prince " +
    "princess secretary ambassador attorney detective inspector constable superintendent commissioner officer chief deputy " +
    "councillor councilman councilwoman congressman congresswoman speaker leader spokesman spokeswoman spokesperson director " +
    "commander coach manager analyst economist lawyer adviser advisor strategist former then herr frau monsieur madame señor señora " +
    "reps sens govs drs assemblyman assemblywoman alderman alderwoman selectman comptroller whip undersecretary executive treasurer recorder collector councilor lieutenant premier dc pc det doctor sheriff principal " +
    "hon honorable honourable rt right baroness viscount viscountess countess duchess marchioness dowager sheikh sheikha ayatollah monsignor msgr pastor provost trustee " +
    "alderperson brigadier brig commodore corporal commandant congressperson councilmember councilperson assemblymember assemblyperson selectwoman chairperson chairlady " +
    "madam mme mlle mademoiselle messrs fr frl fräulein signor signora senhor senhora srta mevrouw meneer"
  ).split(" "),
);

const MALE_TITLES = new Set(
  "mr sir lord king prince father brother pope monsieur herr señor chairman spokesman congressman councilman".split(
    " ",
  ),
);
const FEMALE_TITLES = new Set(
  "mrs ms miss dame lady queen princess sister madame frau señora chairwoman spokeswoman congresswoman councilwoman".split(
    " ",
  ),
);
/** Titles that tell whether a man or a woman is addressed so, whatever the office. */
const ADDRESSES: ReadonlyMap<string, Gender> = new Map([
  ..."mr sir lord king prince herr monsieur señor signor senhor meneer baron viscount"
    .split(" ")
    .map((word) => [word, "male"] as const),
  ..."mrs ms miss dame lady queen princess frau fräulein madame madam mme mlle mademoiselle señora signora senhora mevrouw baroness countess duchess"
    .split(" ")
    .map((word) => [word, "female"] as const),
]);

/** What stands behind a name and is no part of it: "Jr.", "III", "QC", "MP", "PhD". */
const SUFFIXES = new Set(
  (
    "jr sr ii iii iv jnr snr junior senior esq qc kc mp mep msp mla mlc td tds pc obe cbe mbe kbe dbe gbe phd dphil md dds dvm jd llb llm " +
    "mba msc bsc frs frcp frcs rn cpa ret lj cj ja dl rev ofm sj osb"
  ).split(" "),
);

const MALE = new Set(
  "he him his himself man boy husband son widower uncle grandfather nephew actor businessman salesman headmaster monk waiter".split(
    " ",
  ),
);
const FEMALE = new Set(
  "she her hers herself woman girl wife daughter widow aunt grandmother niece mother actress businesswoman headmistress nun waitress seamstress".split(
    " ",
  ),
);

/** Whether a word in lower case, without its full stop, is a title. */
export const isTitleWord = (word: string): boolean => TITLES.has(word);

/** The gender that a title tells: "Mrs", "king". */
export function genderOfTitle(word: string): Gender {
  if (MALE_TITLES.has(word)) return "male";
  return FEMALE_TITLES.has(word) ? "female" : null;
}

/** The gender that a title, a noun or a pronoun tells: "Mrs", "widow", "her". */
export function genderOfWord(word: string): Gender {
  if (MALE.has(word)) return "male";
  return FEMALE.has(word) ? "female" : genderOfTitle(word);
}

/** The gender that a form of address tells: "Mr", "Dame"; null for an office, which either may hold. */
export const genderOfAddress = (word: string): Gender => ADDRESSES.get(word) ?? null;

/** Whether a word (lower case, without full stops) behind a name is no part of it. */
export const isNameSuffix = (word: string): boolean => SUFFIXES.has(word);
