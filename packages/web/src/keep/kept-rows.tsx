import { oneLine } from "@hearsay/core/plumbing";
import { useState } from "preact/hooks";
import { whenSaid } from "../decisions/when.js";
import type { KeptHead } from "./check-store.js";

interface Rows {
  /** As a reader says it: "in this browser". */
  readonly where: string;
  readonly rows: readonly KeptHead[];
  readonly onShow: (id: string) => void;
  readonly onDelete: (id: string) => Promise<void>;
}

/** What is kept: to be opened, or deleted when that is asked twice. Nothing where there is none. */
export function KeptRows({ where, rows, onShow, onDelete }: Rows) {
  const [asked, setAsked] = useState<string | null>(null);
  if (rows.length === 0) return null;
  const remove = async (id: string) => {
    await onDelete(id);
    setAsked(null);
  };
  return (
    <section class="kept" aria-label={`Kept ${where}`}>
      <h2>Kept {where}</h2>
      <ul>
        {rows.map(({ id, title, detail, kept: changed }) => (
          <li key={id}>
            <button type="button" class="link title" onClick={() => onShow(id)}>
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
