const SAID = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** A moment (ISO 8601) for a reader, in the time of this computer; as it is where it is none. */
export function whenSaid(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : SAID.format(date);
}
