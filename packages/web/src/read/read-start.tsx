import { oneLine } from "@hearsay/core/plumbing";
import { useEffect } from "preact/hooks";
import { KeptRows } from "../keep/kept-rows.js";
import { chosenFiles } from "../sources/dropped-files.js";
import { deleteKeptReading, keepReadingNow, listReadings, readingHeads } from "./keeping-readings.js";
import { openInRead, READ_START } from "./read-place.js";
import { address, choices, pasted } from "./read-state.js";
import { takeAddress, takeChoice, takeFiles, takePasted } from "./take.js";
import { Waiting } from "./waiting.js";

/** The empty part: how an article comes in, and what is kept from before. */
export function ReadStart() {
  useEffect(() => void keepReadingNow().then(listReadings), []);
  return (
    <main class="start read-start">
      <h1>Who says what, and through whom?</h1>
      <p class="lead">
        Put in an article. Each statement is shown with who is credited with it, why, and through whom the
        words came. Hearsay says what the article says, not who is right.
      </p>
      <Waiting />
      <Choices />
      <div class="zones">
        <section class="zone" aria-labelledby="zone-article">
          <h2 id="zone-article">The text</h2>
          <label class="paste">
            <span class="aloud">Paste the article</span>
            <textarea
              rows={7}
              value={pasted.value}
              placeholder="Paste the article here, or drop its file: a web page, Word, PDF, Markdown, plain text"
              onInput={(event) => (pasted.value = event.currentTarget.value)}
            />
          </label>
          <p class="pickers">
            <button
              type="button"
              class="main"
              disabled={pasted.value.trim() === ""}
              onClick={() => void takePasted()}
            >
              Read this text
            </button>
            <label class="button">
              Choose a file
              <input
                type="file"
                data-takes="article"
                onChange={(event) => {
                  const files = chosenFiles(event.currentTarget.files ?? []);
                  event.currentTarget.value = "";
                  void takeFiles(files);
                }}
              />
            </label>
          </p>
        </section>
        <section class="zone" aria-labelledby="zone-address">
          <h2 id="zone-address">Its address</h2>
          <form
            class="address"
            onSubmit={(event) => {
              event.preventDefault();
              if (address.peek().trim() !== "") void takeAddress();
            }}
          >
            <label>
              <span class="aloud">The address of the page</span>
              <input
                type="text"
                inputMode="url"
                value={address.value}
                placeholder="https://"
                autocomplete="off"
                spellcheck={false}
                aria-describedby="what-leaves"
                onInput={(event) => (address.value = event.currentTarget.value)}
              />
            </label>
            <p id="what-leaves" class="what-leaves">
              <b>This goes out to the net.</b> This computer asks the page’s own server for it, which so
              learns the address that is asked for, and from where. Nothing else is sent: no text, no cookie.
            </p>
            <p class="pickers">
              <button type="submit" class="main" disabled={address.value.trim() === ""}>
                Fetch it from the net
              </button>
            </p>
          </form>
        </section>
      </div>
      <KeptRows
        where="in this browser"
        rows={readingHeads.value}
        onShow={(id) => openInRead({ ...READ_START, article: id })}
        onDelete={deleteKeptReading}
      />
    </main>
  );
}

/** The articles of a file that holds several. */
function Choices() {
  const given = choices.value;
  return given.length === 0 ? null : (
    <section class="choices-of-file" aria-labelledby="choices-title">
      <h2 id="choices-title">The file holds {given.length} articles. Which one?</h2>
      <ol>
        {given.map((one) => (
          <li key={one.name}>
            <button type="button" class="link title" onClick={() => void takeChoice(one)}>
              {oneLine(one.article.headline?.text ?? one.name)}
            </button>
            <span class="detail">{oneLine(one.name)}</span>
          </li>
        ))}
      </ol>
      <button type="button" class="link" onClick={() => (choices.value = [])}>
        None of these
      </button>
    </section>
  );
}
