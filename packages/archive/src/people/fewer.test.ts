import { expect, it } from "vitest";
import { said } from "../../test/said.js";
import { fewerOf } from "./fewer.js";
import { whoOf } from "./who.js";

const years = [2030, 2031, 2032, null, 2029];
const rows = years.map((year, at) => said({ id: at + 1, published: year === null ? null : `${year}-01-01` }));
const who = whoOf(rows, () => true, {
  query: "Ana Reyes",
  filters: { since: null, until: null, outlet: null, role: null },
  copies: [],
  company: new Map(),
  unsure: 0,
  complete: true,
});
const listed = (most: number) =>
  fewerOf(who, most).who.people.map(({ quotations }) =>
    quotations.map(({ places }) => places[0]?.article.published?.slice(0, 4) ?? null),
  );

it("keeps the latest quotations of each person, in the order of time", () => {
  expect(listed(2)).toEqual([["2031", "2032"]]);
  expect(listed(4)).toEqual([["2029", "2030", "2031", "2032"]]);
  expect(listed(5)).toEqual([["2029", "2030", "2031", "2032", null]]);
  expect(fewerOf(who, 2).leftOut).toEqual({ people: 0, quotations: 3, places: 0 });
});

it("gives all where there is room", () => {
  expect(fewerOf(who, 100)).toEqual({ who, leftOut: { people: 0, quotations: 0, places: 0 } });
});

it("bounds people and places, too", () => {
  const [person] = who.people;
  const [quotation] = person?.quotations ?? [];
  if (person === undefined || quotation === undefined) throw new Error("nobody");
  const places = Array.from({ length: 25 }, () => quotation.places).flat();
  const people = Array.from({ length: 23 }, () => ({ ...person, quotations: [{ ...quotation, places }] }));
  const { who: fewer, leftOut } = fewerOf({ ...who, people, mayBe: people }, 1);
  expect([fewer.people.length, fewer.mayBe.length]).toEqual([20, 20]);
  expect(leftOut).toEqual({ people: 6, quotations: 0, places: 40 * 5 });
});
