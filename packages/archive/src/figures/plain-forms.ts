import { formsOf } from "@hearsay/core/plumbing";

/** The words in one form: "walls" and "the wall's" are the wall. */
export function plainForms(text: string): string[] {
  return formsOf(text).map((form) => form.replace(/['\u2019]s?$/, "").replace(/(?<=\p{L}{3})s$/u, ""));
}
