import type { Speaker } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { editSpeakers } from "./edit-actions.js";
import { chooseSpeaker } from "./lens-steps.js";
import { all, hovered, reading } from "./read-state.js";
import { bySpeaker, type SaidByOne } from "./said.js";

/** The speaker whose merging and splitting is asked for, by its key. */
export const toolsOf = signal<string | null>(null);

/** A speaker above what they say: who that is, why, and what can be said about it by hand. */
export function SpeakerHead({ one }: { readonly one: SaidByOne }) {
  const { key, name, speaker } = one;
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (toolsOf.value === key) head.current?.scrollIntoView({ block: "start", behavior: "instant" });
  }, [toolsOf.value, key]);
  return (
    <header ref={head}>
      <h2>
        <button
          type="button"
          class="link speaker-name"
          onMouseEnter={() => (hovered.value = { key, attribution: null })}
          onMouseLeave={() => (hovered.value = null)}
          onClick={() => chooseSpeaker(key)}
        >
          {oneLine(name)}
        </button>{" "}
        <small>{kindOf(speaker)}</small>
      </h2>
      {speaker !== null && <p class="reason">{oneLine(speaker.reason)}.</p>}
      <details
        class="speaker-tools"
        open={toolsOf.value === key}
        onToggle={(event) => {
          const { open } = event.currentTarget as HTMLDetailsElement;
          if (open) toolsOf.value = key;
          else if (toolsOf.peek() === key) toolsOf.value = null;
        }}
      >
        <summary>
          Merge or split<span class="aloud"> {oneLine(name)}</span>
        </summary>
        <Merge one={one} />
        {speaker !== null && one.said.length > 1 && <Split one={one} />}
      </details>
    </header>
  );
}

function kindOf(speaker: Speaker | null): string {
  if (speaker === null) return "not told by the article";
  return speaker.role === null ? speaker.kind : `${speaker.kind}, ${oneLine(speaker.role)}`;
}

/** This one and another are the same. */
function Merge({ one }: { readonly one: SaidByOne }) {
  const [into, setInto] = useState("");
  const saying = new Set(bySpeaker(all.value).map(({ key }) => key));
  const others = (reading.value?.speakers ?? []).filter(({ id }) => id !== one.key);
  // those who say something first: they are the likelier ones
  const sorted = [...others].sort((a, b) => Number(saying.has(b.id)) - Number(saying.has(a.id)));
  return (
    <form
      class="tool"
      onSubmit={(event) => {
        event.preventDefault();
        if (into === "") return;
        editSpeakers(
          one.speaker === null
            ? { kind: "move", attributions: one.said.map(({ attribution }) => attribution.id), to: into }
            : { kind: "merge", speaker: one.key, into },
        );
      }}
    >
      <label>
        <span>This is</span>
        <select value={into} onChange={(event) => setInto(event.currentTarget.value)}>
          <option value="">…</option>
          {sorted.map(({ id, name }) => (
            <option key={id} value={id}>
              {oneLine(name)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={into === ""}>
        Merge
      </button>
    </form>
  );
}

/** Some of it is another's. */
function Split({ one }: { readonly one: SaidByOne }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const ids = one.said.map(({ attribution }) => attribution.id);
  const chosen = ids.filter((id) => ticked.includes(id));
  return (
    <form
      class="tool split"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) editSpeakers({ kind: "move", attributions: chosen, to: null });
      }}
    >
      <fieldset>
        <legend>Somebody else says</legend>
        {one.said.map(({ attribution: { id, source, content }, number }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                setTicked(checked ? [...ticked, id] : ticked.filter((other) => other !== id))
              }
            />{" "}
            <span>
              {number} {source.length > 0 && <b>“{oneLine(source.map(({ text }) => text).join(" … "))}”</b>}{" "}
              {oneLine(content[0]?.text ?? "").slice(0, 60)} …
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" disabled={chosen.length === 0 || chosen.length === ids.length}>
        Split off
      </button>
    </form>
  );
}
