import type { Entity } from "../cast/entity.js";

/** Whom a mention stands for, and why it is taken so, in words for a reader. */
export interface Link {
  readonly entity: Entity;
  readonly reason: string;
}
