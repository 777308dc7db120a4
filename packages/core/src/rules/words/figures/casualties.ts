import { NUMBER } from "./number.js";

const HURT =
  "(?:killed|dead|died|drowned|murdered|massacred|kidnapped|abducted|injured|wounded|hurt|missing|maimed|slain|sickened|displaced|homeless|hospitali[sz]ed|in (?:the )?hospital|(?:fell|fallen|taken) ill|lost their lives)";
const ADVERB = "(?:were|was|are|have been|had been|have|had|also|later|reportedly|still|left|made)";
const HURTING =
  "(?:kill(?:ed|ing|s)|injur(?:ed|ing|es)|wound(?:ed|ing|s)|drown(?:ed|ing)|displac(?:ed|ing)|claim(?:ed|ing)|cost)";
const ABOUT = "(?:at least|more than|about|some|nearly|over|as many as|up to|another|a further)";
const VICTIMS = "(?:people|persons|lives|men|women|children|[\\p{Ll}]{3,14}s)";

/** The dead, the hurt and the missing; the figure with its noun is the first group. Each is bounded: the time is linear. */
export const CASUALTIES: readonly RegExp[] = [
  // "Seven miners died", "16 soldiers were injured", "two are missing"
  new RegExp(
    `\\b(${NUMBER}(?: more| others)?(?: \\p{Ll}[\\p{L}-]{1,20}){0,3}?)(?: ${ADVERB}){0,2} ${HURT}\\b`,
    "giu",
  ),
  // "killed 212 people", "injuring at least ten", "cost 23 lives"
  new RegExp(`\\b${HURTING}(?: ${ABOUT}){0,2} (${NUMBER} ${VICTIMS})\\b`, "giu"),
  new RegExp(`\\b(?:killing|injuring|wounding)(?: ${ABOUT}){0,2} (${NUMBER})\\b`, "giu"),
  new RegExp(
    `\\b(${NUMBER} (?:bodies|deaths|casualties|fatalities|corpses|wounded|dead|injuries))\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:death )?toll (?:of|rose to|stands at|stood at|reached|is|was)(?: ${ABOUT}){0,2} (${NUMBER})\\b`,
    "giu",
  ),
];
