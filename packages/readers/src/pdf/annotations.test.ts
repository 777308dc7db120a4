import { expect, it } from "vitest";
import { notesOnPage } from "./annotations.js";
import type { PdfPage } from "./document.js";

it("counts the notes on a page that are not read", async () => {
  const notes = Array.from({ length: 5_002 }, (_, at) => ({ contentsObj: { str: `note ${at}` } }));
  const page = { getAnnotations: async () => notes } as unknown as PdfPage;
  const { comments, more } = await notesOnPage(page);
  expect(comments).toHaveLength(5_000);
  expect(more).toBe(2);
});
