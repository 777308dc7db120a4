import type { Decision } from "../decisions/decision.js";
import type { Draft, RefusedFile, Source } from "../state/material.js";
import { inStores } from "./database.js";

/** A check as it is kept in this browser. */
export interface KeptCheck {
  readonly id: string;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
  readonly draft: Draft;
  readonly decisions: readonly Decision[];
  /** For the list: how many are open, of how many. */
  readonly open: number;
  readonly of: number;
}

export interface KeptMaterial {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly refused: readonly RefusedFile[];
}

/** Keeps a check; its material is left as it is kept where null is given. */
export async function keepCheck(check: KeptCheck, material: KeptMaterial | null): Promise<void> {
  await inStores(["checks", "material"], "readwrite", (store) => {
    store("checks").put(check);
    if (material !== null) store("material").put(material);
    return undefined;
  });
}

/** All that are kept, the last changed first. */
export async function keptChecks(): Promise<KeptCheck[]> {
  const all = await inStores<KeptCheck[]>(["checks"], "readonly", (store) => store("checks").getAll());
  return (all ?? []).sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

export async function keptCheck(
  id: string,
): Promise<{ readonly check: KeptCheck; readonly material: KeptMaterial | null } | null> {
  const check = await inStores<KeptCheck | undefined>(["checks"], "readonly", (store) =>
    store("checks").get(id),
  );
  if (check === undefined) return null;
  const material = await inStores<KeptMaterial | undefined>(["material"], "readonly", (store) =>
    store("material").get(id),
  );
  return { check, material: material ?? null };
}

export async function deleteCheck(id: string): Promise<void> {
  await inStores(["checks", "material"], "readwrite", (store) => {
    store("checks").delete(id);
    store("material").delete(id);
    return undefined;
  });
}
