import { describe, expect, it } from "vitest";
import { dateOf, writtenDate } from "./dates.js";

const context = (locales: string[], days: string[] = []) => ({ locales, days });

describe("a date for machines", () => {
  it.each([
    ["2031-03-12T10:30:00+02:00", "2031-03-12T10:30:00+02:00"],
    ["2031-03-12T10:30:00.000Z", "2031-03-12T10:30:00.000Z"],
    ["2031-03-12 10:30:00", "2031-03-12T10:30:00"],
    ["2031-03-12T10:30+0200", "2031-03-12T10:30+02:00"],
    ["2031-03-12T10:30:08:684Z", "2031-03-12T10:30:08.684Z"],
    ["2031-03-12", "2031-03-12"],
    ["2031/3/12", "2031-03-12"],
    ["20310312", "2031-03-12"],
    ["2031-03", "2031-03"],
    ["1931113800", "2031-03-12T20:30:00Z"],
    ["1931113800000", "2031-03-12T20:30:00Z"],
    ["Wed, 12 Mar 2031 08:30:00 +0100", "2031-03-12T08:30:00+01:00"],
    ["Wed Mar 12 10:30:00 CET 2031", "2031-03-12T10:30:00+01:00"],
  ])("%s is %s", (written, date) => {
    expect(dateOf(written, context([]))).toBe(date);
  });

  it.each([
    "0001-01-01T00:00:00Z",
    "0000-00-00 00:00:00",
    "1970-01-01T00:00:00+00:00",
    "0000000000",
    "9999-12-31",
    "2031-02-30",
    "2031-13-01",
    "PT15M",
    "P3D",
    "5 min read",
    "",
  ])("%s is none", (written) => {
    expect(dateOf(written, context(["en-GB"]))).toBeNull();
  });
});

describe("a date for readers", () => {
  it.each([
    ["12 March 2031", "en", "2031-03-12"],
    ["Wed 12 Mar 2031, 10.30 GMT", "en", "2031-03-12T10:30Z"],
    ["12 March 2031, 10:30", "en", "2031-03-12"],
    ["Published March 12, 2031 at 9:05 pm", "en", "2031-03-12"],
    ["Updated 14 March 2031 | Published 12 March 2031", "en", "2031-03-12"],
    ["Published 12 March 2031 – last updated 14 March 2031", "en", "2031-03-12"],
    ["Mittwoch, den 12. März 2031 um 10:30 Uhr", "de", "2031-03-12"],
    ["12.03.2031 - 10:30 Uhr", "de", "2031-03-12"],
    ["Veröffentlicht am 12. März 2031", "de-DE", "2031-03-12"],
    ["Publié le 12 mars 2031 à 10h30", "fr", "2031-03-12"],
    ["miércoles 12 de marzo de 2031", "es", "2031-03-12"],
    ["2031年3月12日", "zh", "2031-03-12"],
    ["March 12, 2031", "de", "2031-03-12"],
  ])("%s (%s) is %s", (line, locale, date) => {
    expect(writtenDate(line, context([locale]))).toBe(date);
  });

  it.each([
    "3 hours ago",
    "yesterday",
    "12 March",
    "Updated 14 March 2031",
    "Stand: 14.03.2031",
    "© 2031 The Talvik Post",
    "10:30",
  ])("%s is none", (line) => {
    expect(writtenDate(line, context(["en-GB"]))).toBeNull();
  });
});

describe("day and month in numbers", () => {
  it.each([
    ["the page's region", "03/04/2031", ["en-US"], [], "2031-03-04"],
    ["the page's region", "03/04/2031", ["en_GB"], [], "2031-04-03"],
    ["a later, fuller name of the language", "03/04/2031", ["en", "en-AU"], [], "2031-04-03"],
    ["the page's language", "03/04/2031", ["fr"], [], "2031-04-03"],
    ["the numbers", "13/04/2031", ["en-US"], [], "2031-04-13"],
    ["the numbers", "04/13/2031", [], [], "2031-04-13"],
    ["full stops between them", "03.04.2031", [], [], "2031-04-03"],
    ["another date of the page", "03/04/2031", ["en"], ["2031-03-04"], "2031-03-04"],
  ])("are told by %s", (_, line, locales, days, date) => {
    expect(writtenDate(line, context(locales, days))).toBe(date);
  });

  it.each([
    ["no language", [], []],
    ["English of no region", ["en"], []],
    ["two dates that disagree", ["en"], ["2031-03-04", "2031-04-03"]],
  ])("are not told by %s", (_, locales, days) => {
    expect(writtenDate("03/04/2031", context(locales, days))).toBeNull();
  });
});
