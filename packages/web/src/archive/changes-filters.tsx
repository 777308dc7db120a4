import { archivePlace, showInArchive } from "./archive-place.js";
import { given } from "./given.js";

/** Since when, and in which outlet, changes are wanted. */
export function ChangesFilters() {
  const { since, outlet } = archivePlace.value;
  return (
    <form
      class="archive-filters"
      key={`${since} ${outlet}`}
      aria-label="Which changes"
      onSubmit={(event) => {
        event.preventDefault();
        const field = given(event.currentTarget);
        showInArchive({
          since: field("since"),
          outlet: field("outlet"),
          after: null,
          article: null,
          at: null,
        });
      }}
    >
      <label>
        Fetched since
        <input type="date" name="since" defaultValue={since ?? ""} />
      </label>
      <label>
        Outlet
        <input name="outlet" defaultValue={outlet ?? ""} maxLength={1000} autocomplete="off" />
      </label>
      <button type="submit">Show these</button>
      {(since !== null || outlet !== null) && (
        <button
          type="button"
          class="link"
          onClick={() => showInArchive({ since: null, outlet: null, after: null })}
        >
          Show all
        </button>
      )}
    </form>
  );
}
