import { describe, expect, it } from "vitest";
import { said } from "../../test/said.js";
import type { KeptSaid } from "./said.js";
import { type WhoAsked, whoOf } from "./who.js";

const NONE = { since: null, until: null, outlet: null, role: null };
const QUAY = "the north quay will stay open until the last trawler has been paid";
const ROWS: readonly KeptSaid[] = [
  said({ id: 1, roles: ["mayor of Tollhaven"], text: QUAY, published: "2031-03-12", outlet: "Post" }),
  said({
    id: 2,
    roles: ["mayor of Tollhaven"],
    text: QUAY,
    published: "2031-03-13",
    outlet: "Ledger",
    via: ["Post"],
  }),
  said({ id: 3, roles: ["mayor of Tollhaven"], text: QUAY, published: "2031-03-14", outlet: "Wire" }),
  said({ id: 4, roles: ["striker"], text: "we scored four times in the rain", outlet: "Gull" }),
  said({ id: 5, name: "Reyes", text: "nobody asked me about the ice" }),
  said({ id: 6, name: "the Ana Reyes campaign", sourceKind: "organisation", text: "we have ropes" }),
];
const ask = (query: string, told: Partial<WhoAsked> = {}, rows = ROWS) =>
  whoOf(rows, () => true, {
    query,
    filters: NONE,
    copies: [[1, 3]],
    company: new Map(),
    unsure: 0,
    complete: true,
    ...told,
  });

describe("who is asked for", () => {
  it("are several where roles differ, and those who may be meant beside them", () => {
    const { people, mayBe } = ask("Ana Reyes");
    expect(people.map(({ roles }) => roles[0]?.role)).toEqual(["mayor of Tollhaven", "striker"]);
    expect(mayBe.map(({ name }) => name).sort()).toEqual(["Reyes", "the Ana Reyes campaign"]);
  });

  it("is one by the role, whatever its case", () => {
    const { people } = ask("ana REYES", { filters: { ...NONE, role: "Mayor" } });
    expect(people.map(({ quotations }) => quotations.length)).toEqual([1]);
  });

  it("is shown with each quotation once, copies counted once, first-hand or through whom", () => {
    const [mayor] = ask("Ana Reyes", { filters: { ...NONE, role: "mayor" } }).people;
    const [quotation] = mayor?.quotations ?? [];
    expect(mayor?.articles).toBe(2);
    expect(quotation).toMatchObject({ articles: 2, wordings: 1 });
    expect(quotation?.places.map(({ article, via, isCopy }) => [article.outlet, via, isCopy])).toEqual([
      ["Post", [], false],
      ["Ledger", ["Post"], false],
      ["Wire", [], true],
    ]);
  });

  it("is the single word where there is no fuller name", () => {
    const { people, mayBe } = ask("Reyes", {}, ROWS.slice(4, 5));
    expect([people.map(({ standing }) => standing), mayBe]).toEqual([["bare"], []]);
  });

  it("is told from others whatever is left out by filters", () => {
    const asked = {
      query: "Ana Reyes",
      filters: NONE,
      copies: [],
      company: new Map(),
      unsure: 0,
      complete: true,
    };
    const { people } = whoOf(ROWS, ({ outlet }) => outlet === "Ledger", asked);
    expect(people.map(({ quotations }) => quotations.length)).toEqual([1]);
  });

  it("may be asked for with a title that no article has for a part of the name", () => {
    const bare = [
      said({ id: 1, name: "Reyes", roles: ["prime minister"], text: "nobody asked me about the ice" }),
    ];
    for (const query of ["Prime Minister Reyes", "prime minister  reyes"])
      expect(ask(query, { copies: [] }, bare)).toMatchObject({
        query,
        people: [{ name: "Reyes" }],
        mayBe: [],
      });
    expect(ask("Mayor Ana Reyes").people.map(({ roles }) => roles[0]?.role)).toEqual(["mayor of Tollhaven"]);
    expect(ask("Judge Ana Reyes").people).toEqual([]);
  });

  it("is nobody", () => {
    expect(ask("Otto Lind")).toMatchObject({ people: [], mayBe: [] });
  });
});
