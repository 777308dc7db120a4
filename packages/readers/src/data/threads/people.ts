import { isRecord } from "../fields.js";

/** Under such keys data lists its people. */
const LISTS = /^(?:users|members|participants|people|speakers|authors|profiles|contacts|agents|admins)$/i;

const NAMES = ["real_name", "displayName", "display_name", "speaker_name", "name", "fullName", "username"];

/** How deep a list of people stands. */
const DEEPEST = 6;

/** The names of people by their ids, as data lists them; also data that is such a list itself. */
export function peopleIn(data: unknown): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  const look = (value: unknown, isList: boolean, depth: number): void => {
    if (depth > DEEPEST || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) {
        const person = isList ? personIn(each) : null;
        if (person !== null && !people.has(person.id)) people.set(person.id, person.name);
        if (!isList) look(each, false, depth + 1);
      }
    } else for (const [key, each] of Object.entries(value)) look(each, LISTS.test(key), depth + 1);
  };
  look(data, isListOfPeople(data), 0);
  return people;
}

function personIn(value: unknown): { id: string; name: string } | null {
  if (!isRecord(value)) return null;
  const { id } = value;
  if (typeof id !== "string" && typeof id !== "number") return null;
  for (const holder of [value.profile, value]) {
    if (!isRecord(holder)) continue;
    const name = NAMES.map((key) => holder[key]).find(
      (each) => typeof each === "string" && each.trim() !== "",
    );
    if (typeof name === "string") return { id: String(id), name: name.trim() };
  }
  return null;
}

/** Whether data is a list of people, as the exports of chats have one beside the messages. */
export function isListOfPeople(data: unknown): boolean {
  return isListWith(data, (record) => isRecord(record.profile) || typeof record.real_name === "string");
}

/** Whether data is a list of channels with who is in them. */
export function isListOfChannels(data: unknown): boolean {
  return isListWith(data, (record) => Array.isArray(record.members) || typeof record.creator === "string");
}

function isListWith(data: unknown, fits: (record: Readonly<Record<string, unknown>>) => boolean): boolean {
  if (!Array.isArray(data) || data.length === 0) return false;
  return data.every(
    (each) => isRecord(each) && typeof each.id === "string" && !("text" in each) && fits(each),
  );
}
