import { useEffect, useRef } from "preact/hooks";
import { hasArchive } from "../server/about-server.js";
import { PARTS, part } from "./address.js";
import { KEYS_EVERYWHERE, PART_KEYS } from "./key-list.js";
import { keysShown, lettersOn, turnLetters } from "./keys.js";

/** The list of keys, as `?` shows it. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (keysShown.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [keysShown.value]);
  // those of the part that is shown go first
  const there = PARTS.filter(({ name }) => name !== "archive" || hasArchive.value);
  const inOrder = [...there].sort((a, b) => Number(b.name === part.value) - Number(a.name === part.value));
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title" onClose={() => (keysShown.value = false)}>
      <h2 id="keys-title">Keys</h2>
      {inOrder.map(({ name, label }) => (
        <KeyTable key={name} label={label} keys={PART_KEYS[name]} />
      ))}
      <KeyTable label="Everywhere" keys={KEYS_EVERYWHERE} />
      <label class="check">
        <input
          type="checkbox"
          checked={lettersOn.value}
          onChange={(event) => turnLetters(event.currentTarget.checked)}
        />{" "}
        Single letters act outside of fields
      </label>
      <p>
        <button type="button" class="main" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  );
}

function KeyTable({ label, keys: all }: { readonly label: string; readonly keys: typeof KEYS_EVERYWHERE }) {
  return (
    <section>
      <h3>{label}</h3>
      <dl>
        {all.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
