import { given } from "../given.js";
import { addFrom } from "./adding-state.js";

/** The address of a page, a feed or a sitemap, and which of its pages are wanted. */
export function PagesForm() {
  return (
    <form
      class="archive-filters pages-form"
      aria-label="From an address"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const field = given(form);
        const address = field("address");
        const most = field("most");
        if (address === null) return;
        void addFrom({
          address,
          since: field("since"),
          most: most === null ? null : Number(most),
          feedText: field("feedText") !== null,
        });
      }}
    >
      <label class="wide">
        Address of a page, a feed or a sitemap
        <input
          type="url"
          name="address"
          required
          pattern="[Hh][Tt][Tt][Pp][Ss]?://.+"
          maxLength={4000}
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
        />
      </label>
      <label>
        Published since
        <input type="date" name="since" />
      </label>
      <label>
        At most
        <input type="number" name="most" min={1} max={10_000} defaultValue="100" inputMode="numeric" />
      </label>
      <label class="check">
        <input type="checkbox" name="feedText" /> the feed’s own texts, not its pages
      </label>
      <button type="submit">Add them</button>
      <p class="quiet">
        Pages are fetched one a second of each host, and none that its robots.txt denies; the host learns what
        it is asked for.
      </p>
    </form>
  );
}
