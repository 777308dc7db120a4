import { archivePlace, showInArchive } from "./archive-place.js";
import { given } from "./given.js";

const NO_FILTER = { saidSince: null, saidUntil: null, saidIn: null, role: null } as const;

/** From when to when, by which outlet and in which role somebody is quoted. */
export function PersonFilters() {
  const { saidSince, saidUntil, saidIn, role } = archivePlace.value;
  const isNarrowed = [saidSince, saidUntil, saidIn, role].some((one) => one !== null);
  return (
    <form
      class="archive-filters"
      key={JSON.stringify([saidSince, saidUntil, saidIn, role])}
      aria-label="Which quotations"
      onSubmit={(event) => {
        event.preventDefault();
        const field = given(event.currentTarget);
        showInArchive({
          saidSince: field("since"),
          saidUntil: field("until"),
          saidIn: field("outlet"),
          role: field("role"),
        });
      }}
    >
      <Day label="Since" name="since" value={saidSince} />
      <Day label="Until" name="until" value={saidUntil} />
      <label>
        Outlet
        <input name="outlet" defaultValue={saidIn ?? ""} maxLength={1000} autocomplete="off" />
      </label>
      <label>
        Role
        <input name="role" defaultValue={role ?? ""} maxLength={1000} autocomplete="off" />
      </label>
      <button type="submit">Show these</button>
      {isNarrowed && (
        <button type="button" class="link" onClick={() => showInArchive(NO_FILTER)}>
          Show all
        </button>
      )}
    </form>
  );
}

interface DayProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | null;
}

/** A year, a month or a day: a browser's field for dates takes days alone. */
function Day({ label, name, value }: DayProps) {
  return (
    <label>
      {label}
      <input
        name={name}
        defaultValue={value ?? ""}
        placeholder="2031-03"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="A year, a month or a day: 2031, 2031-03, 2031-03-05"
        autocomplete="off"
      />
    </label>
  );
}
