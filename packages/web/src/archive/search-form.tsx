import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { archivePlace, openInArchive } from "./archive-place.js";

/** What stands in the field, which nothing is asked for until it is sent. */
const typed = signal("");

/** The field for the words that are wanted. */
export function SearchForm() {
  const { words } = archivePlace.value;
  useEffect(() => {
    typed.value = words ?? "";
  }, [words]);
  return (
    <form
      class="archive-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = typed.peek().trim();
        if (wanted !== "" && wanted !== archivePlace.peek().words)
          openInArchive({ words: wanted, variant: null, who: null, article: null, at: null });
      }}
    >
      <label>
        <span class="aloud">Words to trace, at least four</span>
        <input
          type="search"
          name="words"
          value={typed.value}
          placeholder="At least four words, as somebody would quote them"
          autocomplete="off"
          spellcheck={false}
          maxLength={20_000}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="main" disabled={typed.value.trim() === ""}>
        Trace
      </button>
    </form>
  );
}
