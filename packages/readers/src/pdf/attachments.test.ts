import { describe, expect, it } from "vitest";
import { attachmentsOf } from "./attachments.js";
import type { Pdf } from "./document.js";

const pdfWith = (getAttachments: () => Promise<unknown>) => ({ getAttachments }) as unknown as Pdf;
const file = (filename: string, content: unknown) => ({ filename, content });

describe("the files that a PDF carries", () => {
  it("are refused by name where they have no content", async () => {
    const listed = { a: file("a.txt", Uint8Array.of(65)), b: file("b.txt", undefined) };
    const { parts, notes } = await attachmentsOf(
      pdfWith(async () => listed),
      [],
    );
    expect(parts).toEqual([
      { name: "a.txt", bytes: Uint8Array.of(65) },
      { name: "b.txt", reason: "is damaged: its content could not be found" },
    ]);
    expect(notes).toEqual([]);
  });

  it("are spoken of where their list cannot be read, and where they are too many", async () => {
    const many = Array.from({ length: 1_003 }, (_, at) => file(`${at}.txt`, Uint8Array.of(65)));
    const { parts, notes } = await attachmentsOf(
      pdfWith(() => Promise.reject(new Error("broken"))),
      many,
    );
    expect(parts).toHaveLength(1_000);
    expect(notes).toEqual([
      "has a list of attached files that could not be read",
      "has 3 more attached files, which were not read",
    ]);
  });
});
