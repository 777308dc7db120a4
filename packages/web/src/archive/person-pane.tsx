import type { ArchiveWho, PersonQuotation, QuotedPerson, QuotedPlace } from "@hearsay/client";
import { formsOf, oneLine, plural } from "@hearsay/core/plumbing";
import { archivePlace, closePerson, openInArchive } from "./archive-place.js";
import { openPerson } from "./archive-state.js";
import { Awaited } from "./awaited.js";
import { PersonFilters } from "./person-filters.js";
import { dateOf, nameOf } from "./summary.js";

/** So many places of a quotation are shown. */
const MOST_PLACES = 6;

/** What somebody is quoted as saying, over time: those of one name apart. */
export function PersonPane() {
  return (
    <section class="quoted-person" aria-label="Speaker">
      <p class="back">
        <button type="button" onClick={closePerson}>
          ← Back to {archivePlace.value.changes ? "the changes" : "the trace"}
        </button>
      </p>
      <PersonFilters />
      <Awaited of={openPerson} waiting="Looking for what is said …">
        {(answer) => <Quoted answer={answer} />}
      </Awaited>
    </section>
  );
}

function Quoted({ answer: { who, leftOut } }: { readonly answer: ArchiveWho }) {
  const { people, mayBe, unsure, complete, query } = who;
  return (
    <>
      {people.length === 0 && <h2>{oneLine(query)}</h2>}
      {people.length === 0 && (
        <p>Nobody of this name is quoted for certain{isNarrowed(who.filters) && " within what is chosen"}.</p>
      )}
      {people.length > 1 && (
        <p>{people.length} of this name were not told to be one. They are listed apart.</p>
      )}
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {mayBe.length > 0 && <p class="may-be">May be meant, and are joined to nobody:</p>}
      {mayBe.map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {leftOut.quotations + leftOut.people > 0 && (
        <p class="quiet">
          Not shown: {plural(leftOut.quotations, "earlier quotation")},{" "}
          {plural(leftOut.people, "other speaker")}.
        </p>
      )}
      {unsure > 0 && <p class="quiet">{plural(unsure, "credit")} more are too unsure to be shown.</p>}
      {!complete && <p>There is more than was looked at.</p>}
    </>
  );
}

function isNarrowed(filters: ArchiveWho["who"]["filters"]): boolean {
  return Object.values(filters).some((filter) => filter !== null);
}

const NO_ROLE: Readonly<Record<QuotedPerson["standing"], string>> = {
  full: "no role given",
  open: "no role given, so that it may be each of the name",
  bare: "a single word: nothing says that these articles mean one person",
};

function Person({ person }: { readonly person: QuotedPerson }) {
  const { name, standing, roles, outlets, articles, joined, quotations } = person;
  const role = roles.length === 0 ? NO_ROLE[standing] : roles.map((one) => oneLine(one.role)).join("; ");
  const where = outlets.flatMap(({ outlet }) => (outlet === null ? [] : [oneLine(outlet)])).join(", ");
  return (
    <section class="person" aria-label={`${oneLine(name)}, ${role}`}>
      <h2>{oneLine(name)}</h2>
      <p class="person-role">{role}</p>
      <p class="quiet">
        {plural(quotations.length, "quotation")} in {plural(articles, "article")}
        {where !== "" && `: ${where}`}
      </p>
      {joined.length > 0 && (
        <p class="quiet">Taken for one: {joined.map(({ message }) => oneLine(message)).join("; ")}.</p>
      )}
      <ol>
        {quotations.map((quotation, at) => (
          <Quotation key={at} quotation={quotation} />
        ))}
      </ol>
    </section>
  );
}

function Quotation({ quotation: { text, places, wordings } }: { readonly quotation: PersonQuotation }) {
  const [first] = places;
  const more = places.length - MOST_PLACES;
  const isQuoted = first?.kind === "direct";
  return (
    <li>
      <blockquote class="alone">{oneLine(text)}</blockquote>
      {!isQuoted && (
        <p class="quiet">{first?.kind === "mixed" ? "Partly reported" : "Reported, not quoted"}</p>
      )}
      {wordings > 1 && <p class="quiet">In {plural(wordings, "wording")}.</p>}
      <ul>
        {places.slice(0, MOST_PLACES).map((place) => (
          <li key={`${place.kept}-${place.start}`}>
            <Place place={place} />
            {wordingOf(place.text) !== wordingOf(text) && (
              <p class="quiet other-wording">{oneLine(place.text)}</p>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">and {plural(more, "place")} more</p>}
    </li>
  );
}

/** The words without case and signs: another wording may turn the sense, and is shown. */
function wordingOf(text: string): string {
  return [...formsOf(text)].join(" ");
}

/** A line that opens the article at the words, and through whom they came. */
function Place({ place }: { readonly place: QuotedPlace }) {
  const { kept, start, end, via, isCopy, creditedAs } = place;
  const { article, at } = archivePlace.value;
  return (
    <>
      <button
        type="button"
        class="link moment-line"
        aria-current={article === kept && at?.start === start ? "true" : undefined}
        onClick={() => openInArchive({ article: kept, at: { start, end } })}
      >
        <span class="date">{dateOf(place)}</span> <b>{nameOf(place)}</b>
      </button>
      <span class="detail">
        {via.length === 0 ? "first-hand" : `through ${via.map(oneLine).join(", ")}`}
        {creditedAs !== null && `, as “${oneLine(creditedAs).replace(/[,;:.]+$/, "")}”`}
        {isCopy && ", a copy"}
      </span>
    </>
  );
}
