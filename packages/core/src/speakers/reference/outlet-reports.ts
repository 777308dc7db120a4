import type { Span } from "../../text/span.js";
import type { Cast } from "../cast/cast.js";
import { isOutletNoun } from "../lexicon/organisations.js";
import type { NounPhrase } from "../phrase/noun-phrase.js";
import type { Discourse } from "./discourse.js";
import type { Link } from "./link.js";
import { outletAt } from "./outlet.js";

/** "reports in the Evening Gull", "the paper's pages": what the outlet says. */
export function outletReports(
  { head, rest, determining }: NounPhrase,
  source: Span,
  cast: Cast,
  discourse: Discourse,
): Link | null {
  if (!/^(?:reports|stories|articles|pages|columns)$/.test(head.plain)) return null;
  const [first] = rest;
  const owner = determining.at(-1);
  const isIn = first !== undefined && /^(?:in|by|from|on|of)$/.test(first.plain);
  const isOwned = owner?.isPossessive === true && (isOutletNoun(owner.plain) || owner.plain === "media");
  if (!isIn && !isOwned) return null;
  const offset = isIn ? source.start + first.end + 1 : source.start;
  const outlet = isIn
    ? outletAt(offset, cast, discourse, false)?.entity
    : discourse.lastOf(cast.outlets, source.start);
  return outlet ? { entity: outlet, reason: `“${source.text}” are those of ${outlet.shown}` } : null;
}
