import { oneLine } from "@hearsay/core/plumbing";
import { useState } from "preact/hooks";
import { keepNow } from "../keep/keeping.js";
import { KeptList } from "../keep/kept-list.js";
import { chosenFiles, droppedFiles } from "../sources/dropped-files.js";
import { FilePickers } from "../sources/file-pickers.js";
import { SourceCard } from "../sources/source-card.js";
import { takeFileAsDraft, takeFilesAsSources, takePastedDraft } from "../sources/take-files.js";
import { beginAnew } from "../state/actions.js";
import { filesAwaited, isOpen, refused, sources } from "../state/check-state.js";

/** The empty page: what to do, and what is kept from before. */
export function Start() {
  const [reason, setReason] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");
  const take = async (files: ReturnType<typeof chosenFiles>) => {
    const [first, ...others] = files;
    if (first === undefined) return;
    const taken = takeFileAsDraft(first);
    if (others.length > 0) await takeFilesAsSources(others);
    setReason(await taken);
  };
  return (
    <main class="start" id="main">
      <h1>Which quotations stand?</h1>
      <p class="lead">
        Put in a draft and what it rests on. Each quotation is looked for, word by word, and you see the
        passage that its verdict rests on. Hearsay says what the texts say, not who is right.
      </p>
      <div class="zones">
        <section
          class="zone"
          aria-labelledby="zone-draft"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
            event.preventDefault();
            event.stopPropagation();
            void droppedFiles(event.dataTransfer).then(take);
          }}
        >
          <h2 id="zone-draft">
            <span aria-hidden="true">1</span> The draft
          </h2>
          <label class="paste">
            <span class="aloud">Paste the draft</span>
            <textarea
              rows={7}
              value={pasted}
              placeholder="Paste the draft here, or drop its file: Word, OpenDocument, Markdown, PDF, a web page, plain text"
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <p class="pickers">
            <button
              type="button"
              class="main"
              disabled={pasted.trim() === ""}
              onClick={() => void takePastedDraft(pasted)}
            >
              Check this text
            </button>
            <label class="button">
              Choose a file
              <input
                type="file"
                data-takes="draft"
                onChange={(event) => {
                  const files = chosenFiles(event.currentTarget.files ?? []);
                  event.currentTarget.value = "";
                  void take(files);
                }}
              />
            </label>
          </p>
          {reason !== null && (
            <p class="failure" role="alert">
              {oneLine(reason)}
            </p>
          )}
        </section>
        <section class="zone" aria-labelledby="zone-sources">
          <h2 id="zone-sources">
            <span aria-hidden="true">2</span> Its material
          </h2>
          <p>
            Interviews, transcripts, letters, mail, documents, the agency’s report: any number of files and
            folders. You can add them later too.
          </p>
          <FilePickers takes="sources" take={(files) => void takeFilesAsSources(files)} />
          {filesAwaited.value > 0 && (
            <p class="reading" role="status">
              Reading {filesAwaited.value === 1 ? "one file" : `${filesAwaited.value} files`} …
            </p>
          )}
          {(sources.value.length > 0 || refused.value.length > 0) && (
            <ul class="given">
              {sources.value.map((source) => (
                <li key={source.name}>
                  <SourceCard source={source} />
                </li>
              ))}
              {refused.value.map(({ name, reason: why }) => (
                <li key={name} class="failure">
                  {oneLine(name)}: {oneLine(why)}
                </li>
              ))}
            </ul>
          )}
          {isOpen.value && (
            <button type="button" class="link" onClick={() => void keepNow().then(beginAnew)}>
              Begin with other material
            </button>
          )}
        </section>
      </div>
      <KeptList />
    </main>
  );
}
