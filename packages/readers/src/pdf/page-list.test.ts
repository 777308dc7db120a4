import { expect, it } from "vitest";
import { pageList } from "./page-list.js";

it("names pages as a sentence does", () => {
  expect(pageList([4])).toBe("page 4");
  expect(pageList([7, 3])).toBe("pages 3 and 7");
  expect(pageList([3, 4])).toBe("pages 3 and 4");
  expect(pageList([2, 3, 4, 5, 7, 9])).toBe("pages 2–5, 7 and 9");
});
