import { spanOf } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, giveReason } from "../cast/entity.js";
import { isDocumentNoun } from "../lexicon/documents.js";
import { isBodyNoun, isOutletNoun, isOutletWord } from "../lexicon/organisations.js";
import { isPersonNoun } from "../lexicon/people.js";
import { nameOf } from "../name.js";
import { type NounPhrase, nounPhraseOf } from "../phrase/noun-phrase.js";
import { capitalRun, trailingRun } from "../phrase/proper-run.js";
import { isClause, segmentsOf } from "../phrase/segments.js";
import { isTimeWord } from "../phrase/source-phrase.js";
import { plainForm, type Token, tokensOf } from "../phrase/tokens.js";
import { resolveDescription } from "./description.js";
import type { Discourse } from "./discourse.js";

/** An outlet is named within so many characters, or not at all. */
const LONGEST = 90;

export interface OutletFound {
  readonly entity: Entity;
  readonly end: number;
}

/**
 * The outlet that is named at an offset: "the Harbour Courier", "the weekly Lantern", "the state broadcaster, KTV",
 * "the paper". Null where something else is: "the council", "reporters", "his wife".
 *
 * @param mayBeNew whether what is only "the" and a name is taken for an outlet, as in "told the Fulmar"
 */
export function outletAt(
  offset: number,
  cast: Cast,
  discourse: Discourse,
  mayBeNew: boolean,
): OutletFound | null {
  const { text } = discourse;
  const phrase = text.slice(offset, offset + LONGEST);
  const stop = phrase.search(/[;:!?\u201c\u201d"\u2014\u2013\n]|\.\s(?=\p{Lu}|$)|\.$/u);
  const segments = segmentsOf(tokensOf(stop < 0 ? phrase : phrase.slice(0, stop)));
  const [first, second] = segments;
  const noun = first === undefined ? null : nounPhraseOf(withoutDay(first));
  // "this newspaper" is the one that prints the article
  if (noun === null || noun === undefined || /^(?:this|our)$/i.test(noun.determining[0]?.text ?? ""))
    return null;
  const run = trailingRun(noun.nucleus).filter(({ plain }) => !isTimeWord(plain));
  const called = noun.nucleus.slice(0, noun.nucleus.length - run.length).at(-1)?.plain ?? "";
  const signs = {
    isCalled: isOutletNoun(called),
    isOther: isPersonNoun(called) || (isBodyNoun(called) && !isOutletNoun(called)),
    hasArticle: noun.determiner === "definite" || (first !== undefined && withoutDay(first) !== first),
  };
  const own = run.length === 0 ? null : named(run, signs);
  const found = own ?? behind(noun);
  if (found !== null || run.length > 0) return found;
  if (!isOutletNoun(noun.head.plain)) return null;
  const beside = second === undefined || isClause(second) ? null : nounPhraseOf(second);
  if (beside !== null && beside !== undefined) {
    const name = trailingRun(beside.nucleus);
    if (name.length > 0 && name.length === beside.nucleus.length)
      return named(name, { isCalled: true, isOther: false, hasArticle: true });
  }
  const end = offset + noun.head.end;
  const source = spanOf(text, { start: offset + (noun.determining[0]?.start ?? noun.head.start), end });
  const link = resolveDescription(noun, source, cast, discourse);
  if (link === null || link === "several" || !(link.entity.isOutlet || link.entity.kind === "organisation"))
    return null;
  link.entity.mentions.push(source);
  giveReason(link.entity, link.reason);
  return { entity: link.entity, end };

  /** Of whom somebody is: "Radio Norrland's Rut Lie", "the KTV host Rut Lie", "Rut Lie of KTV". */
  function behind({ nucleus, determining, rest }: NounPhrase): OutletFound | null {
    const owner = determining.filter(({ isCapital }) => isCapital);
    const of = rest[0]?.plain === "of" ? capitalRun(rest.slice(rest[1]?.plain === "the" ? 2 : 1)) : [];
    const runs = [capitalRun(nucleus), owner.at(-1)?.isPossessive ? owner : [], of];
    for (const run of runs) {
      const outlet =
        run.length === 0 ? null : named(run, { isCalled: false, isOther: false, hasArticle: false });
      if (outlet !== null) return outlet;
    }
    return null;
  }

  function named(
    run: readonly Token[],
    signs: { isCalled: boolean; isOther: boolean; hasArticle: boolean },
  ): OutletFound | null {
    const start = (run[0] as Token).start;
    const end = (run.at(-1) as Token).end;
    const place = spanOf(text, { start: offset + start, end: offset + end });
    const name = nameOf(place.text);
    if (name.forms.length === 0 || (signs.isOther && !signs.isCalled)) return null;
    const known = cast.find(name, true);
    const isAcronym = /^\p{Lu}[\p{Lu}\p{N}-]{1,11}$/u.test(place.text);
    const isNew =
      mayBeNew &&
      (signs.hasArticle || isAcronym) &&
      (known === null || (known.person === 0 && known.sources === 0)) &&
      !PUBLIC.test(place.text);
    const isByName =
      known === null && name.words.some((word) => isOutletWord(plainForm(word))) && name.isOrganisation;
    if (!signs.isCalled && known?.isOutlet !== true && !isNew && !isByName) return null;
    if (isDocumentNoun(plainForm(name.words.at(-1) ?? "")) && known?.kind !== "organisation") return null;
    const entity = known ?? cast.enter(name, name.shown || place.text);
    cast.makeOutlet(entity);
    entity.mentions.push(place);
    giveReason(
      entity,
      entity.shown === place.text
        ? `named as the outlet “${place.text}”`
        : `“${place.text}” is short for ${entity.shown}`,
    );
    return { entity, end: place.end };
  }
}

/** "Saturday's Touchline". */
function withoutDay(segment: readonly Token[]): readonly Token[] {
  return segment[0]?.isPossessive && isTimeWord(segment[0].plain) ? segment.slice(1) : segment;
}

/** Those who are told things without passing them on. */
const PUBLIC =
  /\b(?:Council|Committee|Commission|Court|Parliament|Senate|Congress|House|Assembly|Board|Ministry|Department|Police|Inquiry|Tribunal|Panel|Cabinet|Commons|Lords|Bank|University|College|School|Union|Association|Party|Club|Society|Council|Exchange|Authority|Agency|Office|Trust|Dialogue|Forum|Conference|Summit|Convention|Meeting|Symposium|Festival|Rally|Institute|Group|Team|Foundation|Chamber|Center|Centre|Federation|League|Campaign|Nations)\b/;
