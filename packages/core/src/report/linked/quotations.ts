import type { ReadReport, Report } from "../../rules/report.js";
import { creditOf } from "../../speakers/credits.js";
import { VERDICT_WORDS } from "../verdict-words.js";
import { oneLine } from "../visible.js";
import { articleNode, citedWorks, speakerNode } from "./schema-org.js";

/** The quotations of an article that was read, as nodes of schema.org (`Quotation`), in the order of the text. */
export function quotationsOfReading(reading: ReadReport, file: string): object[] {
  const { article, quotations } = reading;
  const isPartOf = articleNode(article, file);
  return quotations.map(({ id, inner }) => {
    const { name, kind } = creditOf(reading, id);
    return {
      "@type": "Quotation",
      text: oneLine(inner.map(({ start, end }) => article.text.slice(start, end)).join(" ")),
      ...(name === null ? {} : { spokenByCharacter: speakerNode(name, kind) }),
      isPartOf,
    };
  });
}

/** The same of a draft that was checked: with the verdict in words, and with the passages of the sources. */
export function quotationsOfCheck({ article, quotations }: Report, file: string): object[] {
  const isPartOf = articleNode(article, file);
  return quotations.map(({ text, speaker, verdict, evidence }) => ({
    "@type": "Quotation",
    text: oneLine(text),
    ...(speaker === null ? {} : { spokenByCharacter: speakerNode(speaker, null) }),
    isPartOf,
    ...(verdict === null
      ? {}
      : { description: `${VERDICT_WORDS[verdict].label}: ${VERDICT_WORDS[verdict].meaning}` }),
    ...(evidence === null ? {} : { isBasedOn: citedWorks(evidence) }),
  }));
}
