import type { SqliteDatabase, SqliteStatement } from "kysely";
import type Database from "libsql";

/** The queries of a store are some dozens. */
const MOST = 200;

/**
 * A database whose statements are prepared once for each query. The driver frees a statement only when JavaScript collects its garbage,
 * which sees nothing of the memory that it holds: one for each question would fill the memory.
 */
export function rememberingStatements(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (query) => {
      const known = statements.get(query);
      if (known !== undefined) return known;
      const prepared = database.prepare(query) as unknown as SqliteStatement;
      const statement = forgottenWhereItFails(prepared, () => statements.delete(query));
      if (statements.size < MOST) statements.set(query, statement);
      return statement;
    },
  };
}

/** A statement that failed stays open: it is not used again. */
function forgottenWhereItFails(statement: SqliteStatement, forget: () => void): SqliteStatement {
  const guarded = <T>(ask: () => T): T => {
    try {
      return ask();
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    reader: statement.reader,
    all: (parameters) => guarded(() => statement.all(parameters)),
    run: (parameters) => guarded(() => statement.run(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
  };
}
