import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { widthOf } from "./terminal.js";

describe("the width of a text on a terminal", () => {
  it.each([
    "“So,” she said — and “no” – at ‘length’…",
    "· ─ │ → ↔ ≠ ≈ ✓ ✗ • ‡ ‖ ¶",
    "~}{|[]^_` !",
    "東京",
    "e\u0301\u00ad",
    "",
  ])("of %j is what string-width says", (text) => {
    expect(widthOf(text)).toBe(stringWidth(text));
  });
});
