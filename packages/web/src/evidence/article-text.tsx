import type { Article, Range } from "@hearsay/core";
import { oneLine, visible } from "@hearsay/core/plumbing";
import { useEffect, useRef } from "preact/hooks";
import { segmentsOf } from "./segments.js";

interface ArticleTextProps {
  readonly article: Article;
  readonly name: string;
  /** The passage that is marked and brought into view. */
  readonly at: Range | null;
}

/** The text of an article as it was read, at a passage. */
export function ArticleText({ article, name, at }: ArticleTextProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const passage = host.current?.querySelector("mark");
    passage?.scrollIntoView({ block: "center" });
    host.current?.focus({ preventScroll: true });
  }, [name, at?.start]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, also by the keyboard
    <div class="source-text" ref={host} tabIndex={0} aria-label={name} role="region">
      {paragraphsOf(article).map(({ start, end, speaker }) => (
        <p key={start}>
          {speaker !== null && <b class="turn">{oneLine(speaker)}</b>}
          {at === null || at.end <= start || at.start >= end
            ? visible(article.text.slice(start, end))
            : segmentsOf(article.text, { start, end }, [at], []).map((segment) =>
                segment.isPassage ? (
                  <mark key={segment.text}>{visible(segment.text)}</mark>
                ) : (
                  visible(segment.text)
                ),
              )}
        </p>
      ))}
    </div>
  );
}

/** The blocks, and whatever text stands between them; who speaks where a turn begins. */
function paragraphsOf({ text, blocks, turns }: Article) {
  const paragraphs: { start: number; end: number; speaker: string | null }[] = [];
  const starts = new Map(turns.map((turn) => [turn.start, turn.speaker]));
  let at = 0;
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() !== "")
      paragraphs.push({ start, end, speaker: starts.get(start) ?? null });
  };
  for (const { start, end } of blocks) {
    if (start < at) continue;
    if (!starts.has(start)) add(at, start);
    add(start, end);
    at = end;
  }
  add(at, text.length);
  return paragraphs;
}
