import { describe, expect, it } from "vitest";
import { hashOfPlace, placeOfHash, START } from "./place.js";

describe("the place in the address", () => {
  it("comes back as it was, whatever stands in the name of a source", () => {
    const place = {
      check: "a1",
      quotation: "q12",
      pane: "source",
      source: "notes & drafts/<b>é=1.txt",
      at: { start: 12, end: 40 },
      view: "side",
    } as const;
    expect(placeOfHash(hashOfPlace(place))).toEqual(place);
    expect(hashOfPlace(START)).toBe("");
  });

  it("is the start where the address says nothing that is known", () => {
    expect(placeOfHash("#pane=evil&at=12-x&view=%3Cimg%3E")).toEqual(START);
  });
});
