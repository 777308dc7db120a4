import { brief, Page, plural, shortenMiddle, type TextOptions } from "@hearsay/core/plumbing";
import type { Person, SpeakerQuotation, Utterance, Who } from "../people/who.js";

/** So many places of one quotation, and outlets, roles and reasons of a speaker, are named; the others are counted. */
const MOST = 4;
const MOST_PLACES = 6;
const MOST_OFFERED = 12;
const LONGEST = 400;

/** Who is quoted with what, for a terminal. Nothing in it acts on the terminal. */
export function whoText(who: Who, options: TextOptions = {}): string {
  const page = new Page(options);
  const { people, mayBe, unsure, complete } = who;
  if (people.length === 1) addPerson(page, people[0] as Person);
  else if (people.length > 1) addChoice(page, who);
  else page.add(`Nobody of the name ${brief(who.query)} is quoted${filtered(who)}.`);
  if (mayBe.length > 0) {
    heading(page, "May be meant, joined to nobody");
    for (const person of mayBe.slice(0, MOST_OFFERED)) addLine(page, person);
    if (mayBe.length > MOST_OFFERED) page.add(`and ${mayBe.length - MOST_OFFERED} more`, "  ");
  }
  page.gap();
  if (unsure > 0)
    page.add([
      {
        text: `${plural(unsure, "credit")} more ${unsure === 1 ? "is" : "are"} too unsure to be shown.`,
        style: page.palette.dim,
      },
    ]);
  if (!complete) page.add("There is more than was looked at.");
  return page.toString();
}

function filtered({ filters }: Who): string {
  const given = Object.entries(filters).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${brief(value)}`],
  );
  return given.length === 0 ? "" : ` (${given.join(", ")})`;
}

function addChoice(page: Page, { query, people }: Who): void {
  page.add([
    { text: `${brief(query)}: ${people.length} that were not told to be one`, style: page.palette.bold },
  ]);
  page.add("Choose with --role, by words of the role; --format json and csv have the quotations of all.");
  page.gap();
  for (const person of people) addLine(page, person);
}

function addLine(
  page: Page,
  { id, name, kind, standing, roles, quotations, articles, outlets }: Person,
): void {
  const known = roles.slice(0, MOST).map(({ role }) => brief(role));
  const role = known.length > 0 ? known.join("; ") : NO_ROLE[standing];
  const where = outlets.slice(0, MOST).flatMap(({ outlet }) => (outlet === null ? [] : [brief(outlet)]));
  page.add(
    [
      { text: `${id}  ` },
      { text: brief(name), style: page.palette.bold },
      { text: `, ${role}${kind === "person" ? "" : ` (${kind})`} · ` },
      { text: `${plural(quotations.length, "quotation")}, ${plural(articles, "article")}` },
      { text: where.length > 0 ? ` · ${where.join(", ")}` : "" },
    ],
    "  ",
    "      ",
  );
}

const NO_ROLE: Readonly<Record<Person["standing"], string>> = {
  full: "no role given",
  open: "no role given, so that it may be each of the name",
  bare: "a single word",
};

function addPerson(page: Page, person: Person): void {
  const { name, roles, quotations, articles, outlets, joined, standing } = person;
  page.add([{ text: brief(name), style: page.palette.bold }]);
  if (roles.length > 0) page.add(list(roles.map(({ role, articles: n }) => `${brief(role)} (${n})`)));
  page.add(
    `${plural(quotations.length, "quotation")} in ${plural(articles, "article")}; copies of one text are counted once.`,
  );
  if (outlets.length > 1 || outlets[0]?.outlet != null)
    page.add(
      list(
        outlets.map(({ outlet, quotations: n }) => `${outlet === null ? "no outlet" : brief(outlet)} (${n})`),
      ),
    );
  if (standing === "bare") page.add("A single word: nothing says that these articles mean one person.");
  if (joined.length > 0)
    page.add([
      {
        text: `Taken for one: ${list(joined.map(({ message }) => brief(message)))}`,
        style: page.palette.dim,
      },
    ]);
  for (const quotation of quotations) addQuotation(page, quotation);
}

function addQuotation(page: Page, { text, places, wordings, articles }: SpeakerQuotation): void {
  page.gap();
  const [first] = places as [Utterance];
  const date = brief(first.article.published?.slice(0, 10) ?? "no date");
  const said =
    first.kind === "direct"
      ? brief(text)
      : `(${first.kind === "indirect" ? "reported" : "partly reported"}) ${brief(text)}`;
  page.add([{ text: `${date.padEnd(10)}  ` }, { text: shortenMiddle(said, LONGEST) }], "", " ".repeat(12));
  if (wordings > 1)
    page.add(
      [{ text: `${plural(wordings, "wording")} in ${plural(articles, "article")}`, style: page.palette.dim }],
      " ".repeat(12),
    );
  for (const place of places.slice(0, MOST_PLACES)) addPlace(page, place);
  if (places.length > MOST_PLACES)
    page.add(
      [{ text: `and ${plural(places.length - MOST_PLACES, "place")} more`, style: page.palette.dim }],
      " ".repeat(12),
    );
}

function addPlace(page: Page, { article, url, file, via, creditedAs, isCopy }: Utterance): void {
  const where = article.outlet ?? article.headline ?? url ?? file;
  const through = via.length === 0 ? "first-hand" : `through ${via.map(brief).join(", ")}`;
  const as = creditedAs === null ? "" : ` · credited as “${brief(creditedAs)}”`;
  page.add(
    [{ text: `${brief(where)} · ${through}${as}${isCopy ? " · a copy" : ""}`, style: page.palette.dim }],
    " ".repeat(12),
  );
  if (article.outlet !== null || article.headline !== null)
    page.add([{ text: brief(file), style: page.palette.dim }], " ".repeat(12));
}

function list(parts: readonly string[]): string {
  const more = parts.length - MOST;
  return `${parts.slice(0, MOST).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

function heading(page: Page, text: string): void {
  page.gap();
  page.add([{ text, style: page.palette.bold }]);
}
