import { expect, test } from "vitest";
import { renewed } from "./sections.js";

test("sections that were made again take the place of the old ones, others stay, new ones stand last", () => {
  const report = "# Report\n\nOn a machine.\n\n## One\n\nold\n\n## Two\n\n### Within two\n\nkept\n";
  const made = "# Report\n\nOn another.\n\n## One\n\nnew\n\n## Three\n\nadded\n";
  expect(renewed(report, made)).toBe(
    "# Report\n\nOn a machine.\n\n## One\n\nnew\n\n## Two\n\n### Within two\n\nkept\n\n## Three\n\nadded\n",
  );
});
