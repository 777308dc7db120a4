import "../../looks/adding.css";
import { addsToArchive } from "../../server/about-server.js";
import { FilePickers } from "../../sources/file-pickers.js";
import { ARCHIVE_START, openInArchive } from "../archive-place.js";
import { AddedList } from "./added-list.js";
import { takeFiles, uploaded, uploads } from "./adding-state.js";
import { paceText } from "./pace.js";
import { PagesForm } from "./pages-form.js";
import { PagesJob } from "./pages-job.js";

/** Adding articles to the archive: files, and what stands at addresses. */
export function AddingView() {
  if (!addsToArchive.value)
    return <p class="found">Nothing is added from this page: the server was started so that it only asks.</p>;
  return (
    <section class="adding" aria-labelledby="adding-title">
      <h2 id="adding-title">Add articles</h2>
      <p class="quiet">
        An article that the archive knows is not kept twice; one that has changed becomes a new version.
      </p>
      <FilePickers takes="archive" take={(files) => void takeFiles(files)} />
      <Uploads />
      <PagesForm />
      <PagesJob />
      <p>
        <button type="button" class="link" onClick={() => openInArchive(ARCHIVE_START)}>
          Trace words
        </button>
      </p>
    </section>
  );
}

function Uploads() {
  const running = uploads.value;
  if (running === null) return null;
  const { first, now } = running;
  return (
    <section class="adding-part" aria-label="Files">
      <p class="found">{paceText("files", first, now)}</p>
      <progress max={now.of} value={now.done} aria-label="Files gone through" />
      <AddedList all={uploaded.value} />
    </section>
  );
}
