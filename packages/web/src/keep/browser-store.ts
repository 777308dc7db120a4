import {
  ChangedElsewhere,
  type CheckMaterial,
  type CheckState,
  type CheckStore,
  type KeptHead,
  NO_MATERIAL,
} from "./check-store.js";
import { inStores } from "./database.js";
import { timeAfter } from "./time-after.js";

interface CheckRow extends KeptHead {
  readonly state: CheckState;
}

interface MaterialRow extends CheckMaterial {
  readonly id: string;
}

/** Checks in the browser's own storage. */
export const browserStore: CheckStore = {
  where: "in this browser",

  async list() {
    const all = await inStores<CheckRow[]>(["checks"], "readonly", (store) => store("checks").getAll());
    return (all ?? []).sort((a, b) => (a.kept < b.kept ? 1 : -1));
  },

  async get(id) {
    const row = await inStores<CheckRow | undefined>(["checks"], "readonly", (store) =>
      store("checks").get(id),
    );
    if (row === undefined) return null;
    const material = await inStores<MaterialRow | undefined>(["material"], "readonly", (store) =>
      store("material").get(id),
    );
    const { state, ...head } = row;
    return { head, state, material: material ?? NO_MATERIAL };
  },

  async keep(id, { title, detail, state, material, since }) {
    let isElsewhere = false;
    let head: KeptHead = { id, title, detail, kept: "" };
    try {
      await inStores(["checks", "material"], "readwrite", (store) => {
        const before: IDBRequest<CheckRow | undefined> = store("checks").get(id);
        before.onsuccess = () => {
          const kept = before.result?.kept ?? null;
          isElsewhere = since !== undefined && since !== kept;
          if (isElsewhere) return before.transaction?.abort();
          head = { ...head, kept: timeAfter(kept) };
          store("checks").put({ ...head, state } satisfies CheckRow);
          if (material !== null) store("material").put({ id, ...material } satisfies MaterialRow);
        };
        return undefined;
      });
    } catch (error) {
      throw isElsewhere ? new ChangedElsewhere() : error;
    }
    return head;
  },

  async delete(id) {
    await inStores(["checks", "material"], "readwrite", (store) => {
      store("checks").delete(id);
      store("material").delete(id);
      return undefined;
    });
  },
};
