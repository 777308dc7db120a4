import { isRank } from "./ranks.js";
import { hasRoleWord } from "./roles.js";

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
/** "KELLER, JOSEPH (driver)", "REYES, D. #4471", "van Dijk, Anna;" */
const LISTED = new RegExp(
  String.raw`(?<![\p{L}\p{M}.,] ?)((?:(?:van|von|de|der|den|la|le|di|da|del)[ ])?${WORD}(?:[ ]${WORD})?),[ ]((?:${WORD}|\p{Lu}\.?)(?:[ ](?:${WORD}|\p{Lu}\.?)(?![\p{L}\p{M}]))?)(?=[ \t]*(?:$|[;()#|[\d]|[ ]{2}|[–—-][ ]|,[ ]\p{Ll}))`,
  "gmu",
);
const NO_GIVEN = /^(?:MP|MSP|MEP|TD|QC|KC|JD|PhD|MD|MBE|OBE|CBE|Jr|Sr|II|III|IV)\.?$/i;

/** Names in a list that puts the surname first, turned round: "JOSEPH KELLER" for "KELLER, JOSEPH (driver)". */
export function namesTurnedIn(list: string): string[] {
  return [...list.matchAll(LISTED)].flatMap(([, surname = "", given = ""]) => {
    const first = given.split(" ");
    const isName =
      /\p{Ll}{2}/u.test(surname) === /\p{Ll}/u.test(given) || given.replace(/[. ]/g, "").length <= 2;
    const isOther = [...surname.split(" "), ...first].some(
      (word) => hasRoleWord(word) || NO_GIVEN.test(word) || (word.length > 2 && isRank(word)),
    );
    return isName && !isOther ? [`${given} ${surname}`] : [];
  });
}
