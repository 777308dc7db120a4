import type { Decision } from "../decisions/decision.js";
import type { Draft, RefusedFile, Source } from "../state/material.js";

/** What is said of a kept check in a list. */
export interface KeptHead {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** When it was kept last, ISO 8601; no two versions of a check have the same. */
  readonly kept: string;
}

/** What changes often. */
export interface CheckState {
  /** Null while there is only material. */
  readonly draft: Draft | null;
  readonly decisions: readonly Decision[];
}

/** What is large and changes seldom. */
export interface CheckMaterial {
  /** The draft's file as it was given, in base64; null of a pasted text. */
  readonly draftFile: string | null;
  readonly sources: readonly Source[];
  readonly refused: readonly RefusedFile[];
}

/** A check to be kept; without material, what is kept of that stays. */
interface CheckToKeep {
  readonly title: string;
  readonly detail: string;
  readonly state: CheckState;
  readonly material: CheckMaterial | null;
  /** The time of the version that it goes on from; null where it is new; undefined replaces any. */
  readonly since: string | null | undefined;
}

interface KeptCheck {
  readonly head: KeptHead;
  readonly state: CheckState;
  readonly material: CheckMaterial;
}

/** Where checks are kept. */
export interface CheckStore {
  /** As a reader says it: "in this browser". */
  readonly where: string;
  /** All that are kept, the last changed first. */
  list(): Promise<readonly KeptHead[]>;
  get(id: string): Promise<KeptCheck | null>;
  /** @throws {ChangedElsewhere} where another version was kept since; nothing is written then */
  keep(id: string, check: CheckToKeep): Promise<KeptHead>;
  delete(id: string): Promise<void>;
}

/** Another window, or somebody else, has kept another version. */
export class ChangedElsewhere extends Error {
  constructor() {
    super("it was changed in another window");
    this.name = "ChangedElsewhere";
  }
}

export const NO_MATERIAL: CheckMaterial = { draftFile: null, sources: [], refused: [] };
