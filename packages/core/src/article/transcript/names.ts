import { foldAccents } from "../../text/canonical.js";
import { NAME_PARTICLES, TITLE_ABBREVIATIONS } from "../../text/name-parts.js";
import { hasRoleWord } from "./roles.js";

const CAPITALISED = String.raw`[\p{Lu}\p{Lt}][\p{L}\p{M}'’-]*\.?`;
const PARTICLE = `(?:${[...NAME_PARTICLES].join("|")})`;
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}])${CAPITALISED}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0]){0,2}${CAPITALISED}){1,5}`,
  "gu",
);

/** Words that begin with a capital in titles and at the beginning of sentences and are no names. */
const SMALL = new Set(
  `a an the of in on at to for from with by and or but when while as if so it he she they we you i my our his her their
  this that these those is are was were be not no yes now here there today tonight yesterday tomorrow why how what who
  where which ten five minutes interview transcript remarks press full text good morning evening afternoon hello thanks
  thank welcome dear after before about over under into than then also please during following your former i'm i’m im it's it’s
  incoming outgoing newly`.split(/\s+/),
);
const TITLES =
  /^(?:sir|dame|lord|lady|miss|mister|madam|doctor|professor|honou?rable|reverend|father|sister|captain|major|colonel|general|lieutenant|commander|admiral|corporal|private|officer|king|queen|prince|princess|vice|prime|deputy|first|cllr|her|his|excellency|majesty|dc|ds|di|dci|pc|wpc|ps|highness|president-elect|chief|acting)$/i;

/** "Secretary of " before what the office is for. */
const OFFICE_OF = /(\p{L}+)\s(?:of|for)\s(?:the\s)?$/iu;

/** Names of two words or more in running text, without titles, offices and small words before and after them. */
export function fullNamesIn(text: string): string[] {
  const names: string[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const office = OFFICE_OF.exec(text.slice(Math.max(0, index - 40), index))?.[1];
    const ofOffice = office !== undefined && hasRoleWord(office);
    for (const part of partsOf(run.split(/[ \u00a0]/), ofOffice)) {
      const name = afterOffice(part)
        .join(" ")
        .replace(/\.$/, "")
        .replace(/['’]s?$/i, "");
      if (name.includes(" ")) names.push(name);
    }
  }
  return names;
}

/**
 * The run cut at small words and at full stops that end a sentence. What an office is for is left out: where "Secretary of
 * State Okafor" ends it is not certain.
 */
function partsOf(words: readonly string[], isOffice: boolean): string[][] {
  const parts: string[][] = [[]];
  let ofOffice = isOffice;
  for (const word of words) {
    if (SMALL.has(word.toLowerCase())) {
      const goesOn: boolean = /^the$/i.test(word) && ofOffice;
      ofOffice = goesOn || (/^(?:of|for)$/i.test(word) && hasRoleWord(parts.at(-1)?.at(-1) ?? ""));
      parts.push([]);
    } else {
      if (!ofOffice) parts.at(-1)?.push(word);
      if (word.endsWith(".") && !isAbbreviation(word)) parts.push([]);
    }
  }
  return parts;
}

function isAbbreviation(word: string): boolean {
  const bare = word.slice(0, -1);
  return (
    bare.length === 1 || [...TITLE_ABBREVIATIONS].some((each) => each.toLowerCase() === bare.toLowerCase())
  );
}

/** What follows the last office in a run: "Chief Harbour Secretary Ada Okafor"; of an office at its end, nothing. */
function afterOffice(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex(hasRoleWord);
  return withoutTitles(last < 0 ? words : words.slice(last + 1));
}

/** The words of a name without the titles and offices before it: "Mayor Delacroix-Finn" is one word. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length && isTitle(words[at] as string)) at++;
  return words.slice(at);
}

function isTitle(word: string): boolean {
  const bare = word.replace(/\.$/, "").toLowerCase();
  return isAbbreviation(`${bare}.`) && bare.length > 1 ? true : TITLES.test(bare) || hasRoleWord(bare);
}

/** A name or a label brought to one form for comparing. */
export function keyOf(name: string): string {
  return foldAccents(name.toLowerCase()).replace(/[.,:]/g, "").trim().replace(/\s+/g, " ");
}
