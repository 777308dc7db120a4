import { oneLine } from "@hearsay/core/plumbing";
import { useEffect, useState } from "preact/hooks";
import { whenSaid } from "../decisions/when.js";
import { place } from "../frame/place.js";
import { recheck } from "../state/checking.js";
import { bringBack, deleteKept, keepNow, kept, listKept } from "./keeping.js";

/** The checks that are kept, but for the one that is open. */
export function KeptList() {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => void listKept(), []);
  const others = kept.value.checks.filter(({ id }) => id !== place.value.check);
  if (others.length === 0) return null;
  const remove = async (id: string) => {
    await deleteKept(id);
    setAsked(null);
  };
  const show = async (id: string) => {
    await keepNow();
    await bringBack(id, () => recheck({ sourcesChanged: true }));
  };
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">Kept {kept.value.where}</h2>
      <ul>
        {others.map(({ id, title, detail, kept: changed }) => (
          <li key={id}>
            <button type="button" class="link title" onClick={() => void show(id)}>
              {oneLine(title)}
            </button>
            <span class="detail">{oneLine(detail)}</span>
            <span class="detail">{whenSaid(changed)}</span>
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
                Delete<span class="aloud"> {oneLine(title)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
