/**
 * @typedef {import("../invented/random.js").Random} Random
 * @typedef {import("./people.js").Person} Person
 */

/** @param {string} text */
const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

const HEADLINES = [
  "Talks on the budget go into a third week",
  "A long day in the capital ends with few answers",
  "Visitors fill the hall as questions remain",
  "What was said at this week’s event",
  "Crowds gather for an afternoon of speeches",
];

const OPENINGS = [
  "The remarks drew a large crowd on Tuesday, and some in it had waited since the morning.",
  "Questions about the plan had been piling up for weeks before the event.",
  "Several hundred people came to hear the speeches, organizers said.",
  "The event was planned long before the news of the week.",
];

/**
 * An invented draft of one quotation, with a credit that papers use.
 *
 * @param {{ words: string, whole: boolean, person: Person }} quote
 * @param {Random} random
 */
export function draftOf({ words, whole, person }, random) {
  const introduces = random.next() < 0.35;
  const credit = introduces ? random.pick([...person.later, person.pronoun]) : random.pick(person.introduced);
  const introduction = `${capitalised(random.pick(person.introduced.filter((name) => / /.test(name))))} spoke at the event for half an hour.`;
  const opening = introduces ? introduction : random.pick(OPENINGS);
  return `${random.pick(HEADLINES)}\n\n${opening}\n\n${sentenceWith(words, whole, credit, random)}\n`;
}

/** @param {string} words @param {boolean} whole @param {string} credit @param {Random} random */
function sentenceWith(words, whole, credit, random) {
  const Credit = capitalised(credit);
  const bare = words.replace(/[.,]$/, "");
  const stop = /[?!]$/.test(bare) ? "" : ",";
  const begin = /^[a-z]/.test(bare);
  if (!whole && begin) {
    const inside = random.pick([
      `${Credit} said the effort was meant for people who believe “${bare}.”`,
      `${Credit} spoke of how “${bare}.”`,
      `${Credit} said that “${bare}.”`,
      `The reason, ${credit} said, is “${bare}.”`,
    ]);
    return inside.replace(/([?!])\.”$/, "$1”");
  }
  const interrupted = random.next() < 0.3 ? interruption(bare, credit, random) : null;
  if (interrupted !== null) return interrupted;
  const isPronoun = /^(?:he|she)$/.test(credit);
  const end = /[?!]$/.test(bare) ? bare : `${bare}.`;
  return random.pick([
    `“${bare}${stop}” ${credit} said.`,
    `“${bare}${stop}” ${credit} said on Tuesday.`,
    isPronoun ? `“${bare}${stop}” ${credit} added.` : `“${bare}${stop}” said ${credit}.`,
    `“${bare}${stop}” ${credit} told the audience.`,
    `${Credit} said: “${end}”`,
    `${Credit} told the crowd, “${end}”`,
  ]);
}

/** “A,” he said, “B.” — or “A,” he said. “B.” between two sentences. @param {string} words @param {string} credit @param {Random} random */
function interruption(words, credit, random) {
  const end = /[?!]$/.test(words) ? words : `${words}.`;
  const between = [...words.matchAll(/(?<=\w)\. (?=[A-Z])/g)].filter(
    ({ index }) => !/\b(?:Mr|Mrs|Ms|Dr|St|[A-Z])$/.test(words.slice(0, index)),
  );
  if (between.length > 0) {
    const { index } = random.pick(between);
    return `“${words.slice(0, index)},” ${credit} said. “${end.slice(index + 2)}”`;
  }
  const commas = [...words.matchAll(/,(?= \w)/g)].filter(
    ({ index }) => index > 12 && words.length - index > 12,
  );
  if (commas.length === 0) return null;
  const { index } = random.pick(commas);
  return `“${words.slice(0, index)},” ${credit} said, “${end.slice(index + 2)}”`;
}
