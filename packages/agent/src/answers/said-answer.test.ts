import { fewerOf, type Person, type Utterance, type Who } from "@hearsay/archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saidAnswer } from "./said-answer.js";

const place: Utterance = {
  file: "a.txt",
  url: null,
  article: { headline: null, outlet: "The Gull", section: null, published: "2031-03-12" },
  start: 0,
  end: 10,
  text: "the quay stays open",
  kind: "direct",
  creditedAs: null,
  via: [],
  roles: [],
  confidence: 0.9,
  isCopy: false,
  kept: 1,
};
const quotation = { text: place.text, articles: 1, wordings: 1, places: [place] };
const person: Person = {
  id: "p1",
  name: "Ana Reyes",
  kind: "person",
  standing: "full",
  roles: [{ role: "mayor", articles: 1 }],
  outlets: [{ outlet: "The Gull", quotations: 1 }],
  articles: 1,
  joined: [],
  quotations: [quotation, quotation, quotation],
};
const who: Who = {
  query: "Reyes",
  filters: { since: null, until: null, outlet: null, role: null },
  people: [person],
  mayBe: [],
  unsure: 0,
  complete: true,
};
const census = { articles: 4, versions: 4, words: 99, languages: new Set(["en"]), doubtful: [] };
const answer = (one: Who, most = 20) => saidAnswer({ ...fewerOf(one, most), census });

describe("what somebody is quoted as saying, for an agent", () => {
  it("says how much is not listed, not sure or not looked at", () => {
    const { text, result } = answer({ ...who, unsure: 1, complete: false }, 1);
    expect(text).toContain("Not listed: 2 earlier quotations and no other speakers");
    expect(text).toContain("1 credit more is too unsure");
    expect(text).toContain("there may be more");
    expect(result).toMatchObject({ leftOut: { quotations: 2 }, searched: { articles: 4 } });
  });

  it("warns of namesakes, and tells those who may be meant apart", () => {
    const striker = { ...person, id: "p2", roles: [{ role: "striker", articles: 2 }] };
    const bare: Person = { ...person, id: "p3", name: "Reyes", standing: "bare", roles: [] };
    const { text } = answer({ ...who, people: [person, striker], mayBe: [bare] });
    expect(text).toContain("2 of the name “Reyes” were not told to be one");
    expect(text).toMatch(
      /p1: Ana Reyes, mayor;[\s\S]*p2: Ana Reyes, striker;[\s\S]*May be meant[\s\S]*p3: Reyes, a single word/,
    );
  });

  it("shows each wording, the way and through whom", () => {
    const places: Utterance[] = [
      { ...place, kind: "indirect", via: ["Tollhaven Courier"] },
      { ...place, text: "“The quay stays open!”" },
      { ...place, text: "the quay stays shut", article: { ...place.article, outlet: "The Post" } },
    ];
    const { text } = answer({
      ...who,
      people: [{ ...person, quotations: [{ ...quotation, places, wordings: 2 }] }],
    });
    expect(text).toContain("reported, not in their own words, through Tollhaven Courier and 2 wordings");
    expect(text).toContain("   otherwise, 2031-03-12, The Post:\n   | the quay stays shut");
    expect(text.match(/otherwise/g)).toHaveLength(1);
  });

  it("has nothing in it that leaves its line, whatever articles say", () => {
    const hostile = fc.string({ unit: "binary", maxLength: 30 });
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const said: Utterance = {
          ...place,
          text: one,
          via: [other],
          article: { ...place.article, outlet: other },
        };
        const named = {
          ...person,
          name: one,
          roles: [{ role: other, articles: 1 }],
          quotations: [{ ...quotation, text: one, places: [said] }],
        };
        const lines = answer({ ...who, query: other, people: [named, named] }).text.split("\n");
        expect(lines).toHaveLength(8);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
        for (const line of lines) expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
