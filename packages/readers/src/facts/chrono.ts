import { createRequire } from "node:module";
import type { Chrono } from "chrono-node";

type English = typeof import("chrono-node/en");
type Locale = Pick<English, "strict">;

const LOCALES = new Set(["de", "es", "fi", "fr", "it", "ja", "nl", "pt", "ru", "sv", "uk", "vi", "zh"]);

/** Most pages give their date to machines, and need no parser of written dates: it is loaded for those that do not. */
const load = createRequire(import.meta.url);

const loaded = new Map<string, Chrono>();

/** The parser of written dates of a language, by its two-letter code; English where there is none. */
export function chronoOf(language: string | null): Chrono {
  const name = language !== null && LOCALES.has(language) ? language : "en";
  return remembered(name, () => (load(`chrono-node/${name}`) as Locale).strict);
}

/** The parser of dates in numbers, of which the day or the month comes first. */
export function numericChrono(dayFirst: boolean): Chrono {
  return remembered(dayFirst ? "day first" : "en", () => {
    const { Chrono, configuration, strict } = load("chrono-node/en") as English;
    return dayFirst ? new Chrono(configuration.createConfiguration(true, true)) : strict;
  });
}

function remembered(name: string, make: () => Chrono): Chrono {
  const chrono = loaded.get(name) ?? make();
  loaded.set(name, chrono);
  return chrono;
}
