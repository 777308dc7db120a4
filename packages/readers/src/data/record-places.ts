import { endOfString } from "./json-value.js";

/**
 * Where each object of a JSON text begins, by the object that was read from there. Empty where that cannot be told for
 * certain: names of fields that are numbers are put in another order, and of two of one name only the last is kept.
 *
 * @param data what the text was read as
 */
export function recordPlaces(text: string, data: unknown): ReadonlyMap<unknown, number> {
  const objects: unknown[] = [];
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    if (!isList) objects.push(value);
    if (!isList && Object.keys(value).some((key) => /^\d+$/.test(key))) return new Map();
    for (const each of Object.values(value).reverse()) waiting.push(each);
  }
  const starts = startsOfObjects(text);
  if (starts.length !== objects.length) return new Map();
  return new Map(objects.map((object, at) => [object, starts[at] as number]));
}

function startsOfObjects(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === "{") starts.push(at);
  }
  return starts;
}
