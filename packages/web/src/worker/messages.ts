import type { Checker } from "./checker.js";

/** What the page may ask of the checker. */
export type Method = {
  [Name in keyof Checker]: Checker[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Checker];

export interface Question {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** A part comes before its answer. */
export type Answer =
  | { readonly id: number; readonly part: unknown }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
