import { expect, it } from "vitest";
import { isLikeHead, partKeysOf } from "./running-parts.js";

it("knows lines with a part in common for one running line", () => {
  const shared = (one: string, other: string) =>
    partKeysOf(one).some((key) => partKeysOf(other).includes(key));
  expect(shared("Oduya - Direct", "Oduya - Cross")).toBe(true);
  expect(shared("Direct Examination of S. Aas", "Cross-Examination of S. Aas")).toBe(true);
  expect(shared("The harbour", "The quay")).toBe(false);
  expect(shared("Norrvik", "Norrvik")).toBe(false);
});

it("takes no sentence, no end of one and no turn for a running head", () => {
  expect(isLikeHead("Oduya - Cross")).toBe(true);
  expect(isLikeHead("The boat sails on Sunday.")).toBe(false);
  expect(isLikeHead("and nobody rode it")).toBe(false);
  expect(isLikeHead("MR. HALLAM: No")).toBe(false);
  expect(isLikeHead("A   I did")).toBe(false);
});
