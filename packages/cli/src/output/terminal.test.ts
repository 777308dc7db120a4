import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { laidOut } from "./terminal.js";

describe("the width of a text on a terminal", () => {
  it.each([
    "“So,” she said — and “no” – at ‘length’…",
    "· ─ │ → ↔ ≠ ≈ ✓ ✗ • ‡ ‖ ¶",
    "~}{|[]^_` !",
    "東京",
    "e\u0301\u00ad",
    "",
  ])("of %j is what string-width says", async (text) => {
    const screen = { width: 80, colour: false };
    expect(await laidOut(screen, ({ measure }) => String(measure?.(text)))).toBe(String(stringWidth(text)));
  });

  it("holds for all texts of one report, whichever comes first", async () => {
    const texts = ["wide", "東京", "narrow"];
    const widths = await laidOut({ width: 80, colour: false }, ({ measure }) =>
      texts.map((text) => measure?.(text)).join(" "),
    );
    expect(widths).toBe("4 4 6");
  });
});
