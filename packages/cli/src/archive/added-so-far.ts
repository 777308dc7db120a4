import type { AddingTasks, Work } from "@hearsay/server";
import type { RefusedFile } from "../input/given-files.js";
import type { Stored } from "./stored.js";

type Answer = AddingTasks["file"]["answer"];
type Report = Parameters<Work>[1];

/** What became so far of the articles that a server was given to add, reported with each. */
export class AddedSoFar {
  readonly answer: { [Part in keyof Answer]: Answer[Part][number][] } = {
    stored: [],
    refused: [],
    notes: [],
  };
  readonly #counts = { new: 0, version: 0, known: 0, refused: 0 };
  readonly #report: Report;
  #done = 0;
  #of = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  take(one: Stored): void {
    if ("reason" in one) {
      this.refuse(one);
      return;
    }
    const { file, outcome, version } = one;
    this.answer.stored.push({ name: file, outcome, version });
    this.#counts[outcome]++;
    this.#tell();
  }

  refuse({ file, reason }: RefusedFile): void {
    this.answer.refused.push({ name: file, reason });
    this.#counts.refused++;
    this.#tell();
  }

  note(name: string, note: string): void {
    this.answer.notes.push({ name, note });
  }

  /** @param of how many pages there are, as far as is known */
  reach(done: number, of: number): void {
    this.#done = done;
    this.#of = of;
    this.#tell();
  }

  #tell(): void {
    this.#report({ done: this.#done, of: this.#of, added: { ...this.#counts } });
  }
}
