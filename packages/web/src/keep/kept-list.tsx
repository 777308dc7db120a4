import { oneLine } from "@hearsay/core";
import { useEffect, useState } from "preact/hooks";
import { whenSaid } from "../decisions/when.js";
import { recheck } from "../state/checking.js";
import { bringBack, kept, listKept } from "./keeping.js";
import { deleteCheck } from "./kept-checks.js";

/** The checks that are kept in this browser. */
export function KeptList() {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => void listKept(), []);
  if (kept.value.length === 0) return null;
  const remove = async (id: string) => {
    await deleteCheck(id);
    setAsked(null);
    await listKept();
  };
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">Kept in this browser</h2>
      <ul>
        {kept.value.map(({ id, draft, changed, open, of }) => (
          <li key={id}>
            <button
              type="button"
              class="link title"
              onClick={() => void bringBack(id, () => recheck({ sourcesChanged: true }))}
            >
              {oneLine(draft.article.headline?.text ?? draft.name)}
            </button>
            <span class="detail">{oneLine(draft.name)}</span>
            <span class="detail">{whenSaid(changed)}</span>
            <span class="detail">
              {open} of {of} open
            </span>
            {asked === id ? (
              <span class="sure">
                Delete it for good?{" "}
                <button type="button" onClick={() => void remove(id)}>
                  Delete
                </button>{" "}
                <button type="button" onClick={() => setAsked(null)}>
                  Keep
                </button>
              </span>
            ) : (
              <button type="button" class="link" onClick={() => setAsked(id)}>
                Delete<span class="aloud"> {oneLine(draft.name)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
