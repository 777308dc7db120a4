import { expect, it } from "vitest";
import { hashOfReadPlace, READ_START, readPlaceOfHash } from "./read-place.js";

it("comes back as it was, whatever it names", () => {
  const place = {
    article: "a1",
    attribution: "a12",
    speaker: "s&3=<b>",
    list: "speaker",
    least: 40,
    view: "side",
  } as const;
  expect(readPlaceOfHash(hashOfReadPlace(place))).toEqual(place);
  expect(hashOfReadPlace(READ_START)).toBe("");
});

it("is the start where the address says nothing that is known, and never hides all", () => {
  expect(readPlaceOfHash("#list=evil&least=-3&view=%3Cimg%3E")).toEqual(READ_START);
  expect(readPlaceOfHash("#least=99").least).toBe(95);
});
