/**
 * Words that reached the article through somebody else: a paper that had the interview, an agency, a person who repeats
 * what another said.
 *
 * **When it helps.** A retelling is only as good as what it retells; the note says where to look. It is given once for
 * each chain, where the article first makes use of it. A document of which the article speaks is no chain by itself.
 */
import type { Attribution } from "../attribution/attribution.js";
import type { Example } from "./example.js";
import type { Rule } from "./rule.js";
import { placeOf, type Subject, startOf } from "./subject.js";

export const secondHand: Rule = {
  name: "second-hand",
  find(subject) {
    const seen = new Set<string>();
    const inOrder = [...subject.attributions].sort((a, b) => startOf(a) - startOf(b));
    return inOrder.flatMap((attribution) => {
      const chain = attribution.via.join(" ");
      const place = placeOf(attribution);
      if (place === null || seen.has(chain) || !isRetold(subject, attribution)) return [];
      seen.add(chain);
      const names = attribution.via.map((id) => subject.speakerOf.get(id)?.name ?? id);
      return [{ ...place, message: `These words came through ${names.join(", then ")}.` }];
    });
  },
};

/** Whether an outlet, a body or a person stands in the chain. */
function isRetold({ speakerOf }: Subject, { via }: Attribution): boolean {
  return via.some((id) => (speakerOf.get(id)?.kind ?? "document") !== "document");
}

export const examples: readonly Example[] = [
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
];
