import type { Evidence } from "@hearsay/core";
import { oneLine } from "@hearsay/core/plumbing";
import { classesIn, columnsOf, TOO_LITTLE_IN_COMMON } from "./aligned.js";
import { CLASS_WORDS, lookOf } from "./class-words.js";

interface Aligned {
  readonly words: string;
  readonly evidence: Pick<Evidence, "text" | "diff" | "similarity">;
  /** What the words are called, and what they are compared with. */
  readonly sides?: readonly [string, string];
}

/** The quotation above the source, word by word; both whole where they have too little in common. */
export function Alignment({ words, evidence, sides = ["draft", "source"] }: Aligned) {
  if (evidence.similarity < TOO_LITTLE_IN_COMMON || evidence.diff.length === 0)
    return <Whole words={words} evidence={evidence} sides={sides} />;
  const columns = columnsOf(evidence.diff);
  const classes = classesIn(columns);
  const spoken = (side: "draft" | "source") =>
    columns
      .map((column) => column[side])
      .filter((part) => part !== "")
      .join(" ");
  return (
    <figure class="alignment">
      <p class="aloud">
        {sides[0]}: {oneLine(spoken("draft"))}
      </p>
      <p class="aloud">
        {sides[1]}: {oneLine(spoken("source"))}
      </p>
      <div class="columns" aria-hidden="true">
        <span class="column side-names">
          <span>{sides[0]}</span>
          <span>{sides[1]}</span>
        </span>
        {columns.map(({ draft, source, kind, class: cls }, at) =>
          kind === "join" ? (
            <span key={at} class="column join" title={CLASS_WORDS.join}>
              <span>‖</span>
              <span>‖</span>
            </span>
          ) : (
            <span
              key={at}
              class={`column${kind === "same" || cls === null ? "" : ` ${lookOf(cls)} ${kind}`}`}
              title={kind === "same" || cls === null ? undefined : CLASS_WORDS[cls]}
            >
              <span>{draft === "" ? "\u00a0" : oneLine(draft)}</span>
              <span>{source === "" ? "\u00a0" : oneLine(source)}</span>
            </span>
          ),
        )}
      </div>
      {classes.length > 0 && (
        <figcaption class="legend">
          {classes.map((cls) => (
            <span key={cls} class={`key ${lookOf(cls)}`}>
              {CLASS_WORDS[cls]}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}

function Whole({ words, evidence, sides }: Required<Aligned>) {
  return (
    <figure class="whole">
      <h4>{capital(sides[0])}</h4>
      <blockquote>{oneLine(words)}</blockquote>
      <h4>Nearest in the {sides[1]}</h4>
      <blockquote>{oneLine(evidence.text)}</blockquote>
      <figcaption class="quiet">So few words agree that an alignment would show chance.</figcaption>
    </figure>
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
