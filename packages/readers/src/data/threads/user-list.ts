import { MB } from "../../reader.js";
import { isListOfPeople, peopleIn } from "./people.js";

/** A list of people is no larger; a larger one is not looked at. */
const LARGEST = 16 * MB;

/** Whether a file is by its name the list of people in the export of a chat. */
export function isUserList(name: string): boolean {
  return /(?:^|[/\\])(?:org_)?users\.json$/i.test(name);
}

/** The names of people by their ids, of the bytes of such a list; none where the file is something else. */
export function peopleOfList(bytes: Uint8Array): Record<string, string> {
  if (bytes.length > LARGEST) return {};
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isListOfPeople(data) ? Object.fromEntries(peopleIn(data)) : {};
  } catch {
    return {};
  }
}
