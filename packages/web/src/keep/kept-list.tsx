import { useEffect } from "preact/hooks";
import { place } from "../frame/place.js";
import { recheck } from "../state/checking.js";
import { bringBack, deleteKept, keepNow, kept, listKept } from "./keeping.js";
import { KeptRows } from "./kept-rows.js";

/** The checks that are kept, but for the one that is open. */
export function KeptList() {
  useEffect(() => void listKept(), []);
  const { where, checks } = kept.value;
  const show = async (id: string) => {
    await keepNow();
    await bringBack(id, () => recheck({ sourcesChanged: true }));
  };
  return (
    <KeptRows
      where={where}
      rows={checks.filter(({ id }) => id !== place.value.check)}
      onShow={(id) => void show(id)}
      onDelete={deleteKept}
    />
  );
}
