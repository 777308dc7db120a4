import { expect, it } from "vitest";
import { speaks } from "./speaks.js";

it.each([
  ["The flood", "flood death toll", false],
  ["The number of people", "ferry death toll", false],
  ["the ferry company", "ferry death toll", true],
  ["Lena Osk", "vote for Lena Osk", true],
  ["The coastguard", "ferry death toll", true],
  ["police", "police injured", true],
])("%s, asked for %s, speaks: %s", (source, term, said) => {
  expect(speaks(source, term)).toBe(said);
});
