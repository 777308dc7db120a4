import { type Candidate, isOnePhrase, isTitleCase } from "./candidate.js";

const LONGEST_TITLE = 12;

/** A word for a work, right before the marks: the film “The Long Quay”, a song called “Tide”. */
const WORK_BEFORE =
  /\b(?:film|movie|documentary|book|novel|memoir|biography|autobiography|essay|poem|song|single|album|musical|opera|play|show|series|sitcom|drama|comedy|programme|program|podcast|episode|report|study|paper|article|column|op-ed|editorial|magazine|newspaper|journal|game|painting|sculpture|exhibition|hit|classic|bestseller|best-seller|thriller|ballad|anthem|video|film’s|entitled|titled|called|headlined|directed|starring|authored|sang|sings|sing|singing),?\s\(?$/i;

/** A small word that leads to the name of a programme or a paper rather than to somebody's words. */
const PLACE_BEFORE =
  /(?:\b(?:[Oo]n|[Ii]n|[Oo]f|[Ff]rom|[Hh]ost(?:s|ed)?|[Ww]atch(?:ed|ing)?)(?:\s(?:the|an?))?(?:\s\p{Lu}\p{L}+)?|[’']s?)\s\(?$/u;

/** What bears a name, right behind the marks: the “Morning at Sea” host, in “Save the Pier” shirts. */
const NAMED_AFTER =
  /^\s(?:hosts?|presenters?|shows?|programmes?|programs?|podcasts?|newsletters?|columns?|series|albums?|tours?|hats?|caps?|shirts?|T-shirts?|t-shirts?|badges?|buttons?|stickers?|project|initiative|campaign)\b/;

const SHOUTS_BEFORE = /\b(?:chants?|calls?|cries|cry|shouts?|signs?|message|slogan|words) of\s$/i;

/** The title of a work: after a word for one, or with capitals all through where nobody speaks. */
export function isTitle(candidate: Candidate): boolean {
  const { words, inner, before, after } = candidate;
  if (words.length === 0 || words.length > LONGEST_TITLE || !isOnePhrase(inner)) return false;
  if (WORK_BEFORE.test(before) && isTitleCase(words, 1)) return true;
  if (candidate.titleCase || !candidate.english || !isTitleCase(words, 2)) return false;
  if (candidate.inHeadline || before.trimEnd().endsWith(":") || !/\p{Ll}/u.test(inner)) return false;
  // a sentence that stands by itself is somebody's
  if (before.trim() === "" && /[.!?]$/.test(inner)) return false;
  if (NAMED_AFTER.test(after)) return true;
  return !candidate.speaks || (PLACE_BEFORE.test(before) && !SHOUTS_BEFORE.test(before));
}
