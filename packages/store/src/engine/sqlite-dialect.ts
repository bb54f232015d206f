import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** One connection that its users take in turn, since node:sqlite answers at once and a transaction must not be shared. */
class SqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: DatabaseConnection
  #turn: Promise<void> = Promise.resolve()
  #free: (() => void) | undefined

  constructor(database: DatabaseSync) {
    this.#database = database
    const preparedOf = preparer(database)
    this.#connection = {
      executeQuery: async <R>(query: CompiledQuery) => run<R>(preparedOf, query),
      streamQuery: (query: CompiledQuery) => stream(database, query),
    }
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn
    let free = (): void => {}
    this.#turn = new Promise((resolve) => {
      free = resolve
    })
    await before
    this.#free = free
    return this.#connection
  }

  /** Immediate, so that two processes wait for each other at the start and never at the commit. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** SQLite rolls back by itself where the disk is full; a second rollback would hide that error behind its own. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.#free?.()
  }

  async destroy(): Promise<void> {
    if (this.#database.isOpen) this.#database.close()
  }
}

/** Statements kept ready: the store's own queries are few, and preparing one costs more than most of them take. */
const STATEMENTS_KEPT = 300

/** A statement and whether it answers with rows: asking it that costs more than most of them take. */
type Prepared = { statement: StatementSync; answers: boolean }

/** Prepares a statement once; the one longest unused goes first. */
function preparer(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>()
  const prepare = (sql: string): Prepared => {
    const statement = database.prepare(sql)
    return { statement, answers: statement.columns().length > 0 }
  }
  return (sql) => {
    const prepared = kept.get(sql) ?? prepare(sql)
    kept.delete(sql)
    kept.set(sql, prepared)
    if (kept.size > STATEMENTS_KEPT) kept.delete(kept.keys().next().value as string)
    return prepared
  }
}

function run<R>(preparedOf: (sql: string) => Prepared, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const { statement, answers } = preparedOf(sql)
  if (answers) return { rows: statement.all(...(parameters as SQLInputValue[])) as R[] }
  const { changes, lastInsertRowid } = statement.run(...(parameters as SQLInputValue[]))
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
}

async function* stream<R>(database: DatabaseSync, { sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
  for (const row of database.prepare(sql).iterate(...(parameters as SQLInputValue[]))) yield { rows: [row as R] }
}

/** Kysely over node:sqlite. Source: the shape of kysely's own SQLite dialect, which asks for another driver. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
