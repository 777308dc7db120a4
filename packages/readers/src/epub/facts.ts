import type { Attributes } from "../document/xml.js";
import { attribute } from "../document/xml.js";
import { soundByline } from "../facts/byline.js";
import { documentDate } from "../facts/document-date.js";

/** What a book says of itself. */
export interface BookFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** The elements of a package document that tell it. */
export const FACTS = ["dc:title", "dc:creator", "dc:date", "dc:language"] as const;

interface Told {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
}

/** The first title and language, all authors, and the date of publication where one is called so. */
export function factsOf(told: readonly Told[]): BookFacts {
  const all = (name: (typeof FACTS)[number]) =>
    told
      .map((one) => ({ ...one, text: one.text.replace(/\s+/g, " ").trim() }))
      .filter((one) => one.name === name && one.text !== "");
  const authors = all("dc:creator").filter(
    ({ attributes }) => (attribute(attributes, "role") ?? "aut") === "aut",
  );
  const dates = all("dc:date");
  const date = dates.find(({ attributes }) => attribute(attributes, "event") === "publication") ?? dates[0];
  const language = /^[a-z]{2}(?![a-z])/i.exec(all("dc:language")[0]?.text ?? "");
  return {
    title: all("dc:title")[0]?.text ?? null,
    byline: soundByline(authors.map(({ text }) => text)),
    published: documentDate(date?.text),
    language: language === null ? null : language[0].toLowerCase(),
  };
}
