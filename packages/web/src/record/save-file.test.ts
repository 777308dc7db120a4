import { expect, it } from "vitest";
import { nameBeside } from "./save-file.js";

it.each([
  ["folder/draft.md", "draft-check.html"],
  ["<img src=x onerror=alert(1)>.txt", "-img src-x onerror-alert-1--check.html"],
  ["", "draft-check.html"],
])("names the record of %s %s", (draft, name) => {
  expect(nameBeside(draft, "html")).toBe(name);
});
