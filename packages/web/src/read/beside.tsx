import { oneLine } from "@hearsay/core";
import { chooseSaid } from "./lens-steps.js";
import { hovered, lens } from "./read-state.js";
import type { Said } from "./said.js";
import { showInList } from "./scroll.js";

/** Who speaks in a paragraph, and through whom the words came: a short line for each chain, once. */
export function Beside({ said }: { readonly said: readonly Said[] }) {
  const lines = new Map<string, Said>();
  for (const one of said) {
    const chain = one.chain.join("\n");
    if (!lines.has(chain)) lines.set(chain, one);
  }
  if (lines.size === 0) return null;
  return (
    <ul class="beside" aria-label="Who speaks here">
      {[...lines].map(([chain, one]) => (
        <li key={chain}>
          <button
            type="button"
            class={`chain-line by-${one.colour}${isDim(one) ? " is-dim" : ""}`}
            onMouseEnter={() => (hovered.value = { key: one.key, attribution: null })}
            onMouseLeave={() => (hovered.value = null)}
            onClick={() => {
              chooseSaid(one);
              showInList(one.attribution.id);
            }}
          >
            <Chain of={one} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Names from the speaker to this article; the speaker alone where nobody stands between. */
export function Chain({ of }: { readonly of: Said }) {
  const [first, ...others] = of.chain;
  const through = others.slice(0, -1);
  return (
    <>
      <span class="chain-name">{oneLine(first ?? of.name)}</span>
      {through.map((name, at) => (
        <span key={at} class="chain-through">
          {" "}
          <span aria-hidden="true">→</span>
          <span class="aloud">through</span> {oneLine(name)}
        </span>
      ))}
      {through.length > 0 && (
        <span class="chain-through" aria-hidden="true">
          {" "}
          → here
        </span>
      )}
    </>
  );
}

function isDim({ key }: Said): boolean {
  return lens.value !== null && lens.value.key !== key;
}
