import { oneLine } from "@hearsay/core/plumbing";
import { chooseSaid } from "./lens-steps.js";
import { hovered, lens } from "./read-state.js";
import type { Said } from "./said.js";
import { showInList } from "./scroll.js";
import { useIs } from "./use-is.js";

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
          <ChainButton of={one} />
        </li>
      ))}
    </ul>
  );
}

function ChainButton({ of }: { readonly of: Said }) {
  const isLit = useIs(of.key, () => lens.value?.key === of.key);
  return (
    <button
      type="button"
      class={`chain-line by-${of.colour}${isLit ? " is-lit" : ""}`}
      onMouseEnter={() => (hovered.value = { key: of.key, attribution: null })}
      onMouseLeave={() => (hovered.value = null)}
      onClick={() => {
        chooseSaid(of);
        showInList(of.attribution.id);
      }}
    >
      <Chain of={of} />
    </button>
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
