import type { Article, Block } from "@hearsay/core";
import { lastAtOrBefore, oneLine, unacting } from "@hearsay/core/plumbing";
import { effect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Beside } from "./beside.js";
import { paint } from "./highlights.js";
import { paintingOf } from "./paint.js";
import { PinNote } from "./pin-note.js";
import { followPointer } from "./pointer.js";
import { isUnderLens, lens, opened, pointedAt, shown } from "./read-state.js";
import { type Said, startOf } from "./said.js";
import { textNodes } from "./text-nodes.js";

/** The article as real text: one text node for each paragraph, over which the browser's highlights lie. */
export function ArticleText() {
  const root = useRef<HTMLElement>(null);
  const article = opened.value?.reading.article;
  useEffect(() => {
    if (root.current === null || article === undefined) return;
    textNodes.take(root.current, article.blocks);
    const stopPointer = followPointer(root.current);
    const stopPainting = effect(() => {
      paint(
        pointedAt.value === null
          ? paintingOf(shown.value, lens.value)
          : new Map([["pointed", [pointedAt.value]]]),
      );
    });
    return () => {
      stopPointer();
      stopPainting();
      paint(new Map());
    };
  }, [article]);
  if (article === undefined) return null;
  const besides = besideOf(article, shown.value);
  return (
    <article
      ref={root}
      class={`paper${isUnderLens.value ? " is-under-lens" : ""}`}
      lang={article.language ?? undefined}
      aria-label={article.headline === null ? oneLine(opened.value?.name ?? "") : undefined}
    >
      <Notes />
      <Origin article={article} />
      {article.blocks.map((block, at) => (
        <div key={at} class={`row row-${block.kind}`}>
          <TurnLabel article={article} block={block} />
          <BlockText text={article.text} block={block} at={at} />
          <Beside said={besides.get(at) ?? []} />
          {(block.kind === "headline" || block.kind === "standfirst") && <PinNote block={block} />}
        </div>
      ))}
    </article>
  );
}

function BlockText({
  text,
  block,
  at,
}: {
  readonly text: string;
  readonly block: Block;
  readonly at: number;
}) {
  const { kind, start, end } = block;
  const words = useMemo(() => unacting(text.slice(start, end)), [text, start, end]);
  const given = { "data-block": at, class: `block block-${kind}` };
  if (kind === "headline") return <h2 {...given}>{words}</h2>;
  if (kind === "heading") return <h3 {...given}>{words}</h3>;
  if (kind === "blockquote") return <blockquote {...given}>{words}</blockquote>;
  return <p {...given}>{words}</p>;
}

/** Who speaks, in a transcript. */
function TurnLabel({ article, block }: { readonly article: Article; readonly block: Block }) {
  if (block.kind !== "turn") return null;
  const turn = article.turns[lastAtOrBefore(article.turns, ({ start }) => start, block.start)];
  return turn?.speaker == null || turn.start !== block.start ? null : (
    <p class="turn-label">{oneLine(turn.speaker)}</p>
  );
}

/** What is known of the article beside its text. */
function Origin({ article }: { readonly article: Article }) {
  const isInText = article.blocks.some(({ kind }) => kind === "byline");
  const parts = [
    article.outlet,
    article.section,
    ...(isInText ? [] : [article.byline, article.published]),
  ].filter((one) => one !== null);
  const host = article.url === null ? undefined : /^https?:\/\/([^/?#]{1,255})/i.exec(article.url)?.[1];
  if (parts.length === 0 && host === undefined) return null;
  return (
    <p class="origin">
      {parts.map((one) => (
        <span key={one}>{oneLine(one)}</span>
      ))}
      {host !== undefined && article.url !== null && (
        <a href={article.url} rel="noreferrer" target="_blank">
          {host}
          <span class="aloud"> (opens the page on the net)</span>
        </a>
      )}
    </p>
  );
}

function Notes() {
  const now = opened.value;
  const notes = now === null ? [] : [...now.notes, ...now.reading.article.doubts];
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="paper-note">
          {oneLine(note)}
        </p>
      ))}
    </>
  );
}

/** What is said in each block, by the block's position: where the words begin. */
function besideOf({ blocks }: Article, said: readonly Said[]): ReadonlyMap<number, readonly Said[]> {
  const besides = new Map<number, Said[]>();
  for (const one of said) {
    const at = lastAtOrBefore(blocks, ({ start }) => start, startOf(one.attribution));
    const beside = besides.get(at);
    if (beside === undefined) besides.set(at, [one]);
    else beside.push(one);
  }
  return besides;
}
