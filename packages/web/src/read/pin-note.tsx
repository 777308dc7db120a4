import type { Block } from "@hearsay/core";
import { isJoin, lastAtOrBefore, oneLine, QUIET_CLASSES } from "@hearsay/core/plumbing";
import { Alignment } from "../evidence/alignment.js";
import type { Pin } from "../worker/pins.js";
import { opened, pointedAt } from "./read-state.js";
import { scrollToOffset } from "./scroll.js";

/** What a headline or a standfirst is nearest to in the body, word by word. */
export function PinNote({ block }: { readonly block: Block }) {
  const pins = opened.value?.pins.filter(({ start, end }) => start >= block.start && end <= block.end) ?? [];
  return (
    <>
      {pins.map((pin) => (
        <OnePin key={pin.start} pin={pin} />
      ))}
    </>
  );
}

function OnePin({ pin }: { readonly pin: Pin }) {
  const { evidence, words, part, isQuoted } = pin;
  const changes = evidence.diff.some(
    (step) =>
      isJoin(step) || (step.op !== "equal" && !(step.class !== null && QUIET_CLASSES.has(step.class))),
  );
  const by = evidence.speaker === null ? "" : `, ${oneLine(evidence.speaker)}`;
  return (
    <aside class="pin" aria-label={`The ${part} and the body`}>
      <p class="pin-line">
        {changes
          ? isQuoted
            ? "The body has it in other words"
            : "Nearest to it in the body"
          : "The body has it word for word"}
        {by},{" "}
        <button
          type="button"
          class="link"
          onClick={() => {
            pointedAt.value = { start: evidence.start, end: evidence.end };
            scrollToOffset(evidence.start);
          }}
        >
          paragraph {paragraphOf(evidence.start)}
        </button>
      </p>
      {changes && <Alignment words={words} evidence={evidence} sides={[part, "body"]} />}
    </aside>
  );
}

const FRONT: ReadonlySet<Block["kind"]> = new Set(["headline", "standfirst", "byline", "heading", "caption"]);

/** The paragraph at an offset, counted from 1 in the body. */
function paragraphOf(offset: number): number {
  const blocks = opened.value?.reading.article.blocks ?? [];
  const at = lastAtOrBefore(blocks, ({ start }) => start, offset);
  return blocks.slice(0, at + 1).filter(({ kind }) => !FRONT.has(kind)).length;
}
