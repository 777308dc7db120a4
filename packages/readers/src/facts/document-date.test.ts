import { expect, it } from "vitest";
import { documentDate } from "./document-date.js";

it.each([
  ["when it was made", ["2031-03-12T10:00:00Z", "2031-04-01"], "2031-03-12T10:00:00Z"],
  ["its last change where nothing else is told", [undefined, "2031-04-01"], "2031-04-01"],
  ["its last change where the first is none", ["0101-01-01T00:00:00+00:00", "2031-04-01"], "2031-04-01"],
  ["a year alone", ["2031"], "2031"],
  ["no year of no calendar", ["0101", "9999", null], null],
  ["no words", ["some day"], null],
])("a document is dated by %s", (_, written, date) => {
  expect(documentDate(...written)).toBe(date);
});
