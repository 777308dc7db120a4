import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ARCHIVE_START, archivePlace, openInArchive } from "./archive-place.js";

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
        const { words: before, changes, adding } = archivePlace.peek();
        if (wanted !== "" && (changes || adding !== null || wanted !== before))
          openInArchive({ ...ARCHIVE_START, words: wanted });
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
