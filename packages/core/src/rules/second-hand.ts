/**
 * Words that reached the article through somebody else: a paper that had the interview, an agency, a person who repeats
 * what another said.
 *
 * **When it helps.** A retelling is only as good as what it retells; the note says where to look. It is given once for
 * each chain, where the article first makes use of it. A document of which the article speaks is no chain by itself.
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Span } from "../text/span.js";
import type { ReadingRule } from "./rule.js";
import { placeOf, type RuleContext, startOf } from "./rule-context.js";
import { isThought } from "./words/kinds-of-cue.js";

export const secondHand: ReadingRule<"second-hand"> = {
  name: "second-hand",
  severity: "note",
  on: "reading",
  examples: [
    {
      shows: "an interview with another paper, noted once",
      text: `“Nobody asked the pilots,” Tomas Lind told the Talvik Courier. He told the Courier that he would resign in May.`,
      attributions: [
        {
          where: "“Nobody asked the pilots,” Tomas Lind told the Talvik Courier",
          source: "Tomas Lind",
          cue: "told",
          content: "“Nobody asked the pilots,”",
          speaker: "Tomas Lind",
          via: ["Talvik Courier"],
        },
        {
          where: "He told the Courier that he would resign in May",
          source: "He",
          cue: "told",
          content: "that he would resign in May",
          speaker: "Tomas Lind",
          via: ["Talvik Courier"],
        },
      ],
      expected: [{ at: "Tomas Lind", message: "These words came through Talvik Courier." }],
    },
    {
      shows: "what somebody told everybody",
      text: `“Nobody asked the pilots,” Tomas Lind told reporters on the quay.`,
      attributions: [
        {
          where: "“Nobody asked the pilots,” Tomas Lind told reporters",
          source: "Tomas Lind",
          cue: "told",
          content: "“Nobody asked the pilots,”",
          speaker: "Tomas Lind",
        },
      ],
      expected: [],
    },
  ],
  find(context) {
    const seen = new Set<string>();
    const byId = new Map(context.attributions.map((attribution) => [attribution.id, attribution]));
    const inOrder = [...context.attributions].sort((a, b) => startOf(a) - startOf(b));
    return inOrder.flatMap((attribution) => {
      const holder = byId.get(attribution.within ?? "");
      const via = relaysOf(attribution, holder);
      const chain = via.join(" ");
      const place = placeOf(attribution);
      if (place === null || seen.has(chain) || !isRetold(context, attribution, via, holder)) return [];
      seen.add(chain);
      const names = via.map((id) => context.speakerOf.get(id)?.name ?? id);
      return [{ ...place, message: `These words came through ${names.join(", then ")}.` }];
    });
  },
};

/** Through whom words came; who holds them plainly in what they say themselves counts only where nobody else relays them. */
function relaysOf({ via }: Attribution, holder: Attribution | undefined): readonly string[] {
  const [first, ...rest] = via;
  return holder !== undefined && first === holder.speaker && rest.length > 0 ? rest : via;
}

/**
 * Whether words came through an outlet, a body or a person. What a speaker says of another's mind, or of nobody in
 * particular, is no retelling.
 */
function isRetold(
  { speakerOf }: RuleContext,
  { speaker, source, cue }: Attribution,
  via: readonly string[],
  holder: Attribution | undefined,
): boolean {
  const isByHolder = via.length === 1 && holder !== undefined && via[0] === holder.speaker;
  if (
    isByHolder &&
    speakerOf.get(holder.speaker ?? "")?.kind !== "organisation" &&
    (isThought(textOf(cue)) || NOBODY.test(textOf(source)) || speaker === null)
  )
    return false;
  return via.some((id) => (speakerOf.get(id)?.kind ?? "document") !== "document");
}

/** Who stands for no one in particular in what somebody says: “Nobody told us”. */
const NOBODY = /^(?:no ?body|no one|any(?:body|one)|every(?:body|one)|some(?:body|one)|people|you)$/i;

function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(" ");
}
