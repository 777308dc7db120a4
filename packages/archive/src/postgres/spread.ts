import { type Kysely, type RawBuilder, sql } from "kysely";
import { ArchiveError } from "../archive-error.js";
import { SCHEMA, type Schema } from "./schema.js";

/** The tables that hold most of an archive, which several servers may share: by a hash of the version, so that what is kept of one stands on one server. */
export const SPREAD = ["texts", "shingles", "said"] as const;
export type SpreadTable = (typeof SPREAD)[number];

/** A server that holds a part of the tables. */
export interface Shard {
  /** Its place among them: the number that its tables are named by. */
  readonly number: number;
  /** Its address without a password; null: the server that is asked itself. */
  readonly server: string | null;
}

/** Rows of a table, and the servers that could not be asked for theirs. */
export interface PartlyFound<T> {
  readonly rows: readonly T[];
  readonly unasked: readonly string[];
}

/** For so long a server that did not answer is not asked again, in milliseconds. */
const REST = 5000;

/** Asks tables that several servers may share; where one of them is down, the others are asked all the same. */
export class Spread {
  readonly shards: readonly Shard[];
  readonly #down = new Map<number, number>();

  /** @param shards none where all stands on one server */
  constructor(shards: readonly Shard[]) {
    this.shards = shards;
  }

  /**
   * Asks a table.
   *
   * @param ask one statement that reads nothing but the table that it is given; where servers are asked one by one, rows come in their
   * order
   */
  async ask<T>(
    db: Kysely<Schema>,
    table: SpreadTable,
    ask: (from: RawBuilder<unknown>) => RawBuilder<T>,
  ): Promise<PartlyFound<T>> {
    if (!this.#isOneDown()) {
      try {
        return { rows: (await ask(sql.table(`${SCHEMA}.${table}`)).execute(db)).rows, unasked: [] };
      } catch (error) {
        if (this.shards.length === 0 || !isOfAnotherServer(error)) throw error;
      }
    }
    const rows: T[] = [];
    const unasked: string[] = [];
    for (const { number, server } of this.shards) {
      const found = this.#isDown(number)
        ? null
        : await this.#askOne(db, number, ask(sql.table(`${SCHEMA}.${table}_${number}`)));
      if (found === null) unasked.push(server ?? "");
      else rows.push(...found);
    }
    return { rows, unasked };
  }

  async #askOne<T>(
    db: Kysely<Schema>,
    number: number,
    question: RawBuilder<T>,
  ): Promise<readonly T[] | null> {
    try {
      const { rows } = await question.execute(db);
      this.#down.delete(number);
      return rows;
    } catch (error) {
      if (!isOfAnotherServer(error)) throw error;
      this.#down.set(number, performance.now() + REST);
      return null;
    }
  }

  #isOneDown(): boolean {
    return this.shards.some(({ number }) => this.#isDown(number));
  }

  #isDown(number: number): boolean {
    return (this.#down.get(number) ?? 0) > performance.now();
  }
}

/** Whether the server that was asked says that it could not reach another one, or lost it. */
function isOfAnotherServer(error: unknown): boolean {
  const { code, severity } = error as { code?: string; severity?: string };
  return severity === "ERROR" && /^(08|57P)/.test(code ?? "");
}

/** @throws {ArchiveError} where some could not be asked, of a question that nobody is helped with half an answer to */
export function wholly<T>(name: string, { rows, unasked }: PartlyFound<T>): readonly T[] {
  if (unasked.length > 0)
    throw new ArchiveError(
      `the archive ${name} could not be asked completely: ${unasked.join(" and ")} could not be reached`,
    );
  return rows;
}
