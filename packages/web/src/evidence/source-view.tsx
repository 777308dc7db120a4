import type { Article } from "@hearsay/core";
import { oneLine, visible } from "@hearsay/core/plumbing";
import { useEffect, useRef } from "preact/hooks";
import { goBack, place } from "../frame/place.js";
import { sources } from "../state/check-state.js";
import { segmentsOf } from "./segments.js";

/** A source as it was read, at the passage that the address names. */
export function SourceView() {
  const { source: name, at } = place.value;
  const source = sources.value.find((one) => one.name === name);
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const passage = host.current?.querySelector("mark");
    passage?.scrollIntoView({ block: "center" });
    host.current?.focus({ preventScroll: true });
  }, [name, at?.start]);
  return (
    <section class="source-view" aria-label="Source">
      <p class="back">
        <button type="button" onClick={goBack}>
          ← Back
        </button>
      </p>
      <h2>{oneLine(name ?? "")}</h2>
      {source === undefined ? (
        <p class="quiet">This source is no longer among the material.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls, also by the keyboard
        <div class="source-text" ref={host} tabIndex={0} aria-label={oneLine(source.name)} role="region">
          {paragraphsOf(source.article).map(({ start, end, speaker }) => (
            <p key={start}>
              {speaker !== null && <b class="turn">{oneLine(speaker)}</b>}
              {at === null || at.end <= start || at.start >= end
                ? visible(source.article.text.slice(start, end))
                : segmentsOf(source.article.text, { start, end }, [at], []).map((segment) =>
                    segment.isPassage ? (
                      <mark key={segment.text}>{visible(segment.text)}</mark>
                    ) : (
                      visible(segment.text)
                    ),
                  )}
            </p>
          ))}
        </div>
      )}
    </section>
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
