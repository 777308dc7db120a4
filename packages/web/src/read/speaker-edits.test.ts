import { articleFromText, defaultModel, read } from "@hearsay/core";
import { Chains } from "@hearsay/core/plumbing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited, type SpeakerEdit } from "./speaker-edits.js";

const reading = read(
  articleFromText(`The ferry stops at the end of the month, and the people of three islands are left with a boat a week.

“I will not sail this route again until the lamps are lit,” said Bettan Rusk, who runs the ferry.

“The lamps were never the board’s to mend,” Olav Tennick, who chairs the harbour board, told the Skarra Tidings. “We made an offer,” he said.

A person familiar with the talks told the Maritime Gazette that the buyer would take the ship over in May.
`),
  { model: defaultModel() },
);
const idOf = (name: string) => reading.speakers.find((one) => one.name === name)?.id ?? expect.fail(name);
const saidBy = (from: typeof reading, id: string) =>
  from.attributions.filter(({ speaker }) => speaker === id).map((one) => one.id);

describe("two speakers that are merged", () => {
  const merge: SpeakerEdit = {
    kind: "merge",
    speaker: idOf("A person familiar with the talks"),
    into: idOf("Bettan Rusk"),
  };
  const now = edited(reading, [merge]);

  it("are one, with what both said and where both are named", () => {
    expect(now.speakers.map(({ name }) => name)).not.toContain("A person familiar with the talks");
    expect(saidBy(now, idOf("Bettan Rusk"))).toEqual(
      [
        ...saidBy(reading, idOf("A person familiar with the talks")),
        ...saidBy(reading, idOf("Bettan Rusk")),
      ].sort(),
    );
    const rusk = now.speakers.find(({ name }) => name === "Bettan Rusk");
    expect(rusk?.mentions.map(({ text }) => text)).toContain("A person familiar with the talks");
    expect(rusk?.reason).toContain("“A person familiar with the talks” was merged with it by hand");
  });

  it("are two again without the edit", () => {
    expect(edited(reading, [])).toEqual(reading);
  });

  it("pass nothing on to themselves", () => {
    const tidings = idOf("Skarra Tidings");
    const through = edited(reading, [{ kind: "merge", speaker: idOf("Olav Tennick"), into: tidings }]);
    const [first] = through.attributions.filter(({ speaker }) => speaker === tidings);
    expect(first?.via).toEqual([]);
    expect(new Chains(through).of(first ?? expect.fail())).toEqual(["Skarra Tidings", "this article"]);
  });
});

describe("a speaker that is split", () => {
  const last = reading.attributions.find(({ source }) => source[0]?.text === "he") ?? expect.fail();
  const now = edited(reading, [{ kind: "move", attributions: [last.id], to: null }]);

  it("keeps the rest; the other is called as the article calls it", () => {
    const other = now.speakers.at(-1) ?? expect.fail();
    expect(other).toMatchObject({ name: "he", reason: "split from “Olav Tennick” by hand" });
    expect(saidBy(now, other.id)).toEqual([last.id]);
    const tennick = now.speakers.find(({ name }) => name === "Olav Tennick") ?? expect.fail();
    expect(tennick.mentions.map(({ text }) => text)).not.toContain("he");
    expect(saidBy(now, tennick.id)).toEqual(saidBy(reading, tennick.id).filter((id) => id !== last.id));
  });

  it("can give what it loses to one who is there", () => {
    const rusk = idOf("Bettan Rusk");
    const given = edited(reading, [{ kind: "move", attributions: [last.id], to: rusk }]);
    expect(saidBy(given, rusk)).toContain(last.id);
    expect(given.speakers).toHaveLength(reading.speakers.length);
  });
});

describe("any edits in any order", () => {
  const id = fc.constantFrom(...reading.speakers.map((one) => one.id), "by-hand-1", "nobody");
  const attributions = fc.subarray(reading.attributions.map((one) => one.id));
  const edit: fc.Arbitrary<SpeakerEdit> = fc.oneof(
    fc.record({ kind: fc.constant("merge" as const), speaker: id, into: id }),
    fc.record({ kind: fc.constant("move" as const), attributions, to: fc.option(id) }),
  );

  it("lose no attribution, and name no speaker that is not there", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const now = edited(reading, edits);
        expect(now.attributions.map((one) => one.id)).toEqual(reading.attributions.map((one) => one.id));
        const there = new Set(now.speakers.map((one) => one.id));
        expect(there.size).toBe(now.speakers.length);
        for (const { speaker, via } of now.attributions) {
          if (speaker !== null) expect(there).toContain(speaker);
          for (const one of via) expect(there).toContain(one);
          expect(via).not.toContain(speaker);
        }
      }),
    );
  });
});
