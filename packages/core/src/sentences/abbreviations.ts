import { TITLE_ABBREVIATIONS } from "../text/name-parts.js";

/** Words that end in a full stop without ending a sentence; listed without that full stop. */

/** What always goes on, in lower case. */
const BEFORE_ANYTHING = new Set("vs v viz cf e.g i.e ca fig figs".split(" "));

/** What goes on when a number follows. */
const BEFORE_A_NUMBER = new Set(
  "no nos p pp vol vols ch chs art sec secs para paras ver approx est jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** What may stand at a sentence's end as well as inside one; the next word decides. */
const ANYWHERE = new Set(
  "u.s u.k u.n u.s.a e.u d.c a.m p.m b.c a.d ph.d m.d b.a m.a j.d inc corp ltd llc plc bros etc al hr hrs".split(
    " ",
  ),
);

/** The same, but an abbreviation only with a capital: "Miss." and "Sat." are, "ill." and "sun." are not. */
const ANYWHERE_CAPITAL = new Set(
  (
    "Co Jr Sr Esq Ave Blvd Rd Dept Univ N.Y L.A Calif Fla Mass Pa Va Tex Ariz Colo Conn Del Ga Ill Ind Kan Ky La Md " +
    "Mich Minn Mo Mont Neb Nev N.H N.J N.M N.C N.D Okla Ore R.I S.C S.D Tenn Vt Wash W.Va Wis Wyo Ala Ark " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"
  ).split(" "),
);

/** Words that, with a capital, open a sentence rather than go on with a name. */
const STARTERS = new Set(
  (
    "the a an he she it they we i you this that these those there here but and or so yet in on at by for from with " +
    "as if when while after before since although though because however his her its their our my your what who " +
    "why how where not no yes one some many most all both each every another other now then still also even"
  ).split(" "),
);

const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/**
 * Whether the full stop after `word` belongs to the word alone, so that the sentence goes on with `next`.
 * `word` is what stands before the full stop, `next` what follows it after the space, both as written.
 */
export function isAbbreviation(word: string, next: string): boolean {
  if (word === "" || word.length > 12) return false;
  const lower = word.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(word) || BEFORE_ANYTHING.has(lower)) return true;
  if (/^\p{N}/u.test(next) && BEFORE_A_NUMBER.has(lower)) return true;
  // "I" ends a sentence more often than it abbreviates a name
  if (next === "" || word === "I") return false;
  const mayGoOn = ANYWHERE.has(lower) || ANYWHERE_CAPITAL.has(word) || INITIALS.test(word);
  return mayGoOn && !STARTERS.has(next.toLowerCase());
}
