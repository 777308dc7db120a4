import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { said } from "../../test/said.js";
import { bearersOf } from "./bearers.js";
import { wordingOf } from "./fold.js";
import { joined, together } from "./join.js";
import type { KeptSaid } from "./said.js";

interface Speaker extends Partial<KeptSaid> {
  /** Who else speaks in the article. */
  readonly company?: readonly string[];
  /** The article of which this one is a copy. */
  readonly copyOf?: number;
}

/** Speakers of articles 1, 2, 3, …, and which of them are one. */
function groupsOf(speakers: readonly Speaker[]) {
  const rows = speakers.map(({ company: _, copyOf: __, ...row }, at) => said({ id: at + 1, ...row }));
  const groups = together(
    joined(bearersOf(rows), {
      textOf: (version) => speakers[version - 1]?.copyOf ?? version,
      wordingsOf: (bearer) => bearer.said.filter(({ words }) => words >= 7).map(wordingOf),
      companyOf: (version) => speakers[version - 1]?.company ?? [],
    }),
  );
  return groups
    .map(({ bearers, reasons, standing }) => ({
      members: bearers.map(({ version }) => version).sort((a, b) => a - b),
      reasons: [...new Set(reasons.map(({ kind }) => kind))].sort(),
      standing,
    }))
    .sort((a, b) => (a.members[0] as number) - (b.members[0] as number));
}

const MAYOR = ["mayor of Tollhaven"];
const STRIKER = ["striker"];
const LONG = "the north quay will stay open until the last trawler is paid";

describe("speakers of several articles", () => {
  it.each<[string, readonly Speaker[], readonly number[][], readonly string[]]>([
    ["of one role are one", [{ roles: MAYOR }, { roles: MAYOR }], [[1, 2]], ["role"]],
    ["of different roles are namesakes", [{ roles: MAYOR }, { roles: STRIKER }], [[1], [2]], []],
    [
      "of one office in different places are namesakes",
      [{ roles: MAYOR }, { roles: ["mayor of Brackwater"] }],
      [[1], [2]],
      [],
    ],
    [
      "at the head of one body are one, whatever that is called",
      [
        { roles: ["director of the Coastguard"] },
        { roles: ["Coastguard boss"] },
        { roles: ["under-fire Coastguard chief"] },
      ],
      [[1, 2, 3]],
      ["role"],
    ],
    [
      "of whom one is called a boss and nothing else are not told apart by it",
      [{ roles: ["boss"] }, { roles: STRIKER }],
      [[1, 2]],
      ["only"],
    ],
    [
      "of one role in other words are one",
      [{ roles: ["chairwoman of the harbour board"] }, { roles: ["Chair of the Harbour Board"] }],
      [[1, 2]],
      ["role"],
    ],
    [
      "who once held an office are still who held it",
      [{ roles: MAYOR }, { roles: ["former mayor of Tollhaven"] }],
      [[1, 2]],
      ["role"],
    ],
    [
      "of whom one is called less go to the only one that it fits",
      [{ roles: MAYOR }, { roles: ["Mayor"] }, { roles: STRIKER }],
      [[1, 2], [3]],
      ["role"],
    ],
    [
      "of whom one is called less stay apart where it fits two",
      [{ roles: MAYOR }, { roles: ["Mayor"] }, { roles: ["mayor of Brackwater"] }],
      [[1], [2], [3]],
      [],
    ],
    ["without any role are one", [{}, {}, { name: "Otto Lind" }], [[1, 2], [3]], ["only"]],
    ["without a role are the one who has one", [{ roles: MAYOR }, {}], [[1, 2]], ["only"]],
    [
      "without a role stay apart where there are namesakes",
      [{ roles: MAYOR }, { roles: STRIKER }, {}, {}],
      [[1], [2], [3, 4]],
      [],
    ],
    [
      "without a role are the one in whose company they speak",
      [
        { roles: MAYOR, company: ["otto lind", "ines tarr"] },
        { roles: STRIKER, company: ["jo marsh"] },
        { company: ["ines tarr", "otto lind", "jo marsh"] },
      ],
      [[1, 3], [2]],
      ["company"],
    ],
    [
      "of a surname alone are told to be nobody",
      [{ roles: MAYOR }, { name: "Reyes" }, { name: "Reyes" }],
      [[1], [2, 3]],
      [],
    ],
    [
      "of two forms of a name are one where an article has both",
      [{ name: "Ana María Reyes", forms: ["Ana Reyes"], roles: MAYOR }, { roles: ["mayor"] }],
      [[1, 2]],
      ["forms"],
    ],
    [
      "of two forms of a name are two where a role speaks against it",
      [{ name: "Ana María Reyes", forms: ["Ana Reyes"], roles: MAYOR }, { roles: STRIKER }],
      [[1], [2]],
      [],
    ],
    [
      "with the same words are one",
      [
        { roles: MAYOR, text: LONG },
        { roles: STRIKER, text: LONG },
      ],
      [[1, 2]],
      ["words"],
    ],
    ["in copies of one text are one", [{ name: "Reyes" }, { name: "Reyes", copyOf: 1 }], [[1, 2]], ["copy"]],
    [
      "with an initial in the middle are one, with two initials two",
      [{ name: "Jo B. Marsh" }, { name: "Jo Marsh" }, { name: "Al C. Voss" }, { name: "Al D. Voss" }],
      [[1, 2], [3], [4]],
      ["only"],
    ],
    [
      "are not told apart by what they are to somebody else",
      [{ roles: MAYOR }, { roles: ["his rival"] }, { roles: ["California"] }],
      [[1, 2, 3]],
      ["only"],
    ],
    [
      "of which one is an organisation are two",
      [{ name: "Ana Reyes" }, { name: "Ana Reyes", sourceKind: "organisation" }],
      [[1], [2]],
      [],
    ],
    [
      "whose article gives both roles join those of either",
      [{ roles: MAYOR }, { roles: ["mayor of Tollhaven", "striker"] }, { roles: STRIKER }],
      [[1, 2, 3]],
      ["role"],
    ],
  ])("%s", (_, speakers, expected, reasons) => {
    const groups = groupsOf(speakers);
    expect(groups.map(({ members }) => members)).toEqual(expected);
    expect(groups[0]?.reasons).toEqual(expected[0]?.length === 1 ? [] : reasons);
  });

  it("are each in one group, and joined only with a reason", () => {
    const speaker = fc.record({
      name: fc.constantFrom("Ana Reyes", "Reyes", "Ana M. Reyes", "Otto Lind", "Ana María Reyes"),
      roles: fc.subarray([...MAYOR, ...STRIKER, "mayor", "chair of the board"]),
      forms: fc.subarray(["Ana Reyes"]),
      company: fc.subarray(["otto lind", "ines tarr", "jo marsh"]),
    });
    fc.assert(
      fc.property(fc.array(speaker, { maxLength: 12 }), (speakers) => {
        const groups = groupsOf(speakers);
        expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
          speakers.map((_, at) => at + 1),
        );
        for (const { members, reasons, standing } of groups)
          if (members.length > 1 && standing !== "bare") expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
