import "../looks/archive.css";
import { readAddress } from "../frame/address.js";
import { actOnKeys, lettersOn } from "../frame/keys.js";
import { addsToArchive } from "../server/about-server.js";
import { AddingView } from "./adding/adding-view.js";
import { ARCHIVE_START, archivePlace, closeArticle, closePerson, openInArchive } from "./archive-place.js";
import { census, changed, traced } from "./archive-state.js";
import { ArticlePane } from "./article-pane.js";
import { Awaited } from "./awaited.js";
import { ChangesFilters } from "./changes-filters.js";
import { ChangesView } from "./changes-view.js";
import { PersonPane } from "./person-pane.js";
import { SearchForm } from "./search-form.js";
import { searchedText } from "./summary.js";
import { TraceView } from "./trace-view.js";

export { takeFiles } from "./adding/adding-state.js";

readAddress();
actOnKeys("archive", (event) => {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === "Escape" && archivePlace.peek().article !== null) {
    closeArticle();
    return true;
  }
  if (event.key === "Escape" && archivePlace.peek().who !== null) {
    closePerson();
    return true;
  }
  if (event.key !== "/" || !lettersOn.peek()) return false;
  document.querySelector<HTMLElement>(".archive-search input")?.focus();
  return true;
});

/** The part Archive: where words have been, and who had them first. */
export function ArchiveRoom() {
  const { words, changes, adding, who, article } = archivePlace.value;
  const isTrace = !changes && adding === null;
  const isStart = words === null && isTrace;
  return (
    <main class="archive" data-open={article !== null ? "article" : who !== null ? "speaker" : undefined}>
      {changes && <h1 class="aloud">Changes in the archive</h1>}
      {adding !== null && !changes && <h1 class="aloud">Adding to the archive</h1>}
      {words !== null && isTrace && <h1 class="aloud">Where these words have been</h1>}
      <div class={`part part-trace${isStart ? " archive-start" : ""}`}>
        {isStart && (
          <>
            <h1>Where have these words been?</h1>
            <p class="lead">
              Each wording, who is credited with it, the earliest article that has it, and which article
              probably took it from which: from the articles that this server’s archive keeps.
            </p>
          </>
        )}
        <SearchForm />
        <Shown />
        {isTrace && (words === null || traced.now.value?.state === "there") && <ToOthers />}
      </div>
      {(article !== null || who !== null) && (
        <div class="part part-article">{article === null ? <PersonPane /> : <ArticlePane />}</div>
      )}
    </main>
  );
}

function Shown() {
  const { words, changes, adding } = archivePlace.value;
  if (changes) return <Changes />;
  if (adding !== null) return <Adding />;
  return words === null ? <Held /> : <Found />;
}

/** The ways to what changed after publication, and to adding. */
function ToOthers() {
  return (
    <p class="to-others">
      <button type="button" class="link" onClick={() => openInArchive({ ...ARCHIVE_START, changes: true })}>
        What changed after publication
      </button>
      {addsToArchive.value && (
        <button type="button" class="link" onClick={() => openInArchive({ ...ARCHIVE_START, adding: "" })}>
          Add articles
        </button>
      )}
    </p>
  );
}

function Adding() {
  return (
    <>
      <Held />
      <AddingView />
    </>
  );
}

/** What the archive holds. */
function Held() {
  return (
    <Awaited of={census} waiting={null}>
      {(held) => <p class="quiet">The archive holds {searchedText(held)}.</p>}
    </Awaited>
  );
}

function Found() {
  if (traced.now.value === null) return null;
  return (
    <Awaited of={traced} waiting="Looking through the archive …">
      {(trace) => <TraceView trace={trace} />}
    </Awaited>
  );
}

function Changes() {
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">What changed after publication</h2>
      <ChangesFilters />
      <Awaited of={changed} waiting="Comparing versions …">
        {(answer) => <ChangesView answer={answer} />}
      </Awaited>
    </section>
  );
}
