import type { ArchiveArticle } from "@hearsay/client";
import { oneLine } from "@hearsay/core/plumbing";
import { ArticleText } from "../evidence/article-text.js";
import { archivePlace, closeArticle } from "./archive-place.js";
import { openArticle } from "./archive-state.js";
import { Awaited } from "./awaited.js";

/** The article that is open, at the words. */
export function ArticlePane() {
  return (
    <section class="kept-article" aria-label="Article">
      <p class="back">
        <button type="button" onClick={closeArticle}>
          ← Back to {openedFrom()}
        </button>
      </p>
      <Awaited of={openArticle} waiting="Fetching the article …">
        {(answer) => <KeptArticle kept={answer} />}
      </Awaited>
    </section>
  );
}

function openedFrom(): string {
  const { who, changes, adding } = archivePlace.value;
  if (who !== null) return "the speaker";
  if (changes) return "the changes";
  return adding === null ? "the trace" : "what was added";
}

function KeptArticle({ kept }: { readonly kept: ArchiveArticle }) {
  const { facts, receipt, number, isCurrent, article } = kept;
  const title = oneLine(facts.headline ?? facts.name);
  return (
    <>
      <h2>{title}</h2>
      {!isCurrent && <p>This is version {number} of the article; a later one is kept, too.</p>}
      <dl class="kept-facts">
        <Fact name="Outlet" value={facts.outlet} />
        <Fact name="Published" value={facts.published} />
        <Fact name="Words" value={facts.words.toLocaleString("en")} />
        {facts.url !== null && (
          <div>
            <dt>Address</dt>
            <dd>
              <Address url={facts.url} />
            </dd>
          </div>
        )}
        <Fact name="Read from" value={`${receipt.from}, ${receipt.fetched.slice(0, 10)}`} />
        <Fact name="SHA-256" value={receipt.sha256} />
      </dl>
      <ArticleText article={article} name={title} at={archivePlace.value.at} />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  return value === null ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{oneLine(value)}</dd>
    </div>
  );
}

/** An address comes out of an article: only one of the web is a link. */
function Address({ url }: { readonly url: string }) {
  const shown = oneLine(url);
  if (!/^https?:\/\//i.test(url)) return <span>{shown}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {shown}
    </a>
  );
}
