import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { SCHEMA, type Schema } from "./schema.js";

/** A trace asks one thing after the other; more serve a program that answers several. */
const CONNECTIONS = 4;
const CONNECTING = 10_000;
/**
 * The tables of a database. Nothing is asked yet.
 *
 * @param address postgres://user:password@host:port/database
 */
export function connected(address: string): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECTING,
    keepAlive: true,
    types: { getTypeParser },
  });
  // a connection that is lost is told by the question that it was to answer
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const dialect = new PostgresDialect({
    pool,
    // the terms of texts stand outside of their rows, which the planner does not reckon with: it takes reading them all for cheap
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw("set enable_seqscan = off"));
    },
  });
  return new Kysely<Schema>({ dialect }).withSchema(SCHEMA);
}

/** Counts are far below 2^53. */
const getTypeParser = ((type: number, format?: "text") =>
  type === pg.types.builtins.INT8
    ? Number
    : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser;
