import { oneLine } from "@hearsay/core/plumbing";
import { Chain } from "./beside.js";
import { tierOf } from "./colours.js";
import { chooseSaid } from "./lens-steps.js";
import { showInRead } from "./read-place.js";
import { all, chosen, hovered, lens, reading } from "./read-state.js";
import { reasonsOf } from "./reasons.js";
import { type Said, startOf } from "./said.js";
import { scrollToOffset } from "./scroll.js";
import { toolsOf } from "./speaker-head.js";
import { useIs } from "./use-is.js";

interface Item {
  readonly said: Said;
  /** The speaker's name stands above. */
  readonly isUnderSpeaker?: boolean;
}

/** One attribution: whose words, which, why, and through whom. */
export function SaidItem({ said, isUnderSpeaker = false }: Item) {
  const { attribution, number, key, name, colour } = said;
  const isChosen = useIs(attribution.id, () => chosen.value?.attribution.id === attribution.id);
  const isLit = useIs(key, () => lens.value?.key === key);
  const words = attribution.content.map(({ text }) => oneLine(text)).join(" … ");
  const reasons = reading.value === null ? [] : reasonsOf(said, reading.value);
  const holder = all.value.find((one) => one.attribution.id === attribution.within);
  const choose = () => {
    chooseSaid(said);
    if (matchMedia("(max-width: 60rem)").matches) showInRead({ view: "text" });
    requestAnimationFrame(() => scrollToOffset(startOf(attribution)));
  };
  return (
    <li
      class={`said by-${colour} tier-${tierOf(attribution.confidence)}${isLit ? " is-lit" : ""}`}
      data-attribution={attribution.id}
      onMouseEnter={() => (hovered.value = { key, attribution: attribution.id })}
      onMouseLeave={() => (hovered.value = null)}
    >
      <button type="button" class="said-words" aria-current={isChosen ? "true" : undefined} onClick={choose}>
        <span class="said-head">
          <span class="number">{number}</span>
          {!isUnderSpeaker && <span class="said-name">{oneLine(name)}</span>}
          <span class="said-kind">{attribution.kind}</span>
        </span>
        <span class="words">{words}</span>
      </button>
      {said.chain.length > 2 && (
        <p class="chain-line">
          <Chain of={said} />
        </p>
      )}
      <p class="reason">
        {reasons.map(oneLine).join(" · ")}
        {holder !== undefined && ` · inside what ${oneLine(holder.name)} says (${holder.number})`}
      </p>
      {isChosen && !isUnderSpeaker && (
        <button
          type="button"
          class="link"
          onClick={() => {
            toolsOf.value = key;
            showInRead({ list: "speaker" });
          }}
        >
          Another speaker? Merge or split
        </button>
      )}
    </li>
  );
}
