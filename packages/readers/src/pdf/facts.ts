import { soundByline } from "../facts/byline.js";
import { isoDay } from "../facts/calendar.js";
import { machineDate } from "../facts/machine-date.js";
import { makesSense, soundUrl } from "../facts/sense.js";
import { NOWHERE } from "../facts/site.js";

/** What a PDF's properties tell of the article. */
export interface PdfFacts {
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** `D:20310312083000+01'00'`: the day. The time is that of the file's making, which was no moment of publication. */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})/;

/**
 * The facts of the two places in which a PDF keeps them. What a publisher fills in (`prism:…`) counts before what the
 * program does that made the file; a file is no older than its making, and a later change is no publication.
 *
 * @param info the document's information dictionary
 * @param xmp a property of its XMP metadata, by its name in lower case
 */
export function factsOfPdf(
  info: Readonly<Record<string, unknown>>,
  xmp: (name: string) => unknown,
): PdfFacts {
  const texts = (...values: readonly unknown[]) =>
    values.flat().filter((value): value is string => typeof value === "string" && value.trim() !== "");
  const dates = texts(xmp("prism:publicationdate"), xmp("prism:coverdate"), info.CreationDate, info.ModDate);
  const outlet = texts(xmp("prism:publicationname")).map((name) => name.trim());
  return {
    byline: soundByline(texts(xmp("dc:creator"))) ?? soundByline(texts(info.Author).flatMap(split)),
    published: dates.map((date) => dayOfPdf(date) ?? machineDate(date)).find((date) => date !== null) ?? null,
    outlet: outlet.find((name) => makesSense("outlet", name, NOWHERE)) ?? null,
    url:
      texts(xmp("prism:url"))
        .map(soundUrl)
        .find((url) => url !== null) ?? null,
  };
}

/** Several authors stand in one field. */
function split(authors: string): string[] {
  return authors.split(";");
}

function dayOfPdf(written: string): string | null {
  const parts = PDF_DATE.exec(written.trim());
  return parts === null ? null : isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
