import type { Attribution } from "../../attribution/attribution.js";
import { spanOf } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { type Entity, giveReason } from "../cast/entity.js";
import { readSource } from "../phrase/source-phrase.js";
import type { Discourse } from "../reference/discourse.js";

const THROUGH =
  /^[^.;:\u201c\u201d"]{0,40}?\b(?:through|via) ((?:his|her|its|their|an?|the) (?:[\p{Ll}-]+ ){0,2}(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|agent|aide|representative|publicist|office|manager|interpreter|translator)s?)\b(, \p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){1,2})?/u;

/** "said through his spokesman, Per Hallam": who spoke for the speaker; null where nobody did. */
export function mouthpiece({ cue }: Attribution, cast: Cast, discourse: Discourse): Entity | null {
  const last = cue.at(-1);
  if (last === undefined) return null;
  const match = THROUGH.exec(discourse.text.slice(last.end, last.end + 160));
  if (match === null) return null;
  const start = last.end + match[0].length - (match[1] as string).length - (match[2] ?? "").length;
  const source = spanOf(discourse.text, { start, end: last.end + match[0].length });
  const phrase = readSource(source.text, { isCommon: () => false, isLastName: () => false });
  const entity =
    phrase.is === "name"
      ? cast.enter(phrase.name, phrase.name.shown)
      : phrase.is === "description"
        ? cast.add(phrase.text, "unnamed", phrase.phrase)
        : null;
  if (entity !== null) {
    entity.mentions.push(source);
    giveReason(entity, `speaks for somebody: “${source.text}”`);
  }
  return entity;
}
