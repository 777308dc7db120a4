import type { Article } from "../../article/article.js";
import type { SpeakerKind } from "../../speakers/speaker.js";
import type { Evidence } from "../../verification/verdict.js";
import { fileUri } from "../file-uri.js";

/** What stands around nodes of schema.org in a document of JSON-LD. */
export const SCHEMA_ORG = { "@context": "https://schema.org" } as const;

/** The article in which a quotation stands, as a node of schema.org. */
export function articleNode(article: Article, file: string) {
  const { headline, url, published, language, outlet } = article;
  return {
    "@type": "Article",
    identifier: fileUri(file),
    ...(headline === null ? {} : { headline: headline.text }),
    ...(url === null ? {} : { url }),
    ...(published === null || !ISO_DATE.test(published) ? {} : { datePublished: published }),
    ...(language === null ? {} : { inLanguage: language }),
    ...(outlet === null ? {} : { publisher: { "@type": "Organization", name: outlet } }),
  };
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const TYPES: Readonly<Record<SpeakerKind, string | null>> = {
  person: "Person",
  group: "Organization",
  organisation: "Organization",
  document: null,
  unnamed: null,
};

/** Who is credited: a person or an organisation where that is known, else a node with the name alone. */
export function speakerNode(name: string, kind: SpeakerKind | null) {
  const type = kind === null ? null : TYPES[kind];
  return type === null ? { name } : { "@type": type, name };
}

/** The passages of the sources on which an answer rests, as works with the words that stand there. */
export function citedWorks(evidence: Evidence | null) {
  if (evidence === null) return [];
  const passages = evidence.passages.length > 0 ? evidence.passages : [evidence];
  return passages.map(({ source, text }) => ({ "@type": "CreativeWork", identifier: fileUri(source), text }));
}
