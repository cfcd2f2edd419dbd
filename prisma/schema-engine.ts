import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

let loaded = false;

/**
 * The engine's waits, which do not keep the process alive: it gives its lock ten seconds beside the work
 * and never clears that wait, and every command would end ten seconds late.
 */
const idleWait = (call: () => void, milliseconds: number) => setTimeout(call, milliseconds).unref();

const glue = Object.fromEntries(
  Object.entries(engineModule).map(([name, given]) => [
    name,
    name.startsWith('__wbg_setTimeout_') ? idleWait : given,
  ]),
);

async function loadWebAssembly(): Promise<void> {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    // The glue's exported functions are the imports the module asks for; its types do not say so.
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  // The typings of the package describe only the bundler entry; these two are its start-up protocol.
  const start = engineModule as unknown as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  start.__wbg_set_wasm(instance.exports);
  // wasm-bindgen exports its start function under this name.
  (instance.exports.__wbindgen_start as () => void)();
  loaded = true;
}

/**
 * Prisma's pg adapter splits scripts at every semicolon, which breaks function bodies. This runs a
 * script as one simple query, in one transaction, and records a migration as finished in that same
 * transaction, so that a kill between the two cannot leave them apart.
 */
function runScriptsWhole(adapter: SqlDriverAdapter, databaseUrl: string): void {
  adapter.executeScript = async (script) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await client.query(`BEGIN;\n${script}\n;
        DO $finish$ BEGIN
          IF to_regclass('_prisma_migrations') IS NOT NULL THEN
            UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1
            WHERE finished_at IS NULL AND rolled_back_at IS NULL;
          END IF;
        END $finish$;
        COMMIT;`);
    } finally {
      await client.end();
    }
  };
}

// The catalogue's "char" type, which the adapter does not know, and one it does.
const catalogueChar = 18;
const character = 1042;

/**
 * Describing a database reads columns of the type "char"; the adapter refuses them. The pool shows
 * them as character, and the adapter's answer is given the type that the engine expects.
 */
function connectForEngine(pool: pg.Pool, databaseUrl: string): PrismaPg {
  // Of pg's many overloads the adapter calls this one.
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  let charColumns: number[] = [];
  const mapped = async (config: pg.QueryConfig) => {
    const result = await query(config);
    charColumns = [];
    for (const [index, field] of result.fields.entries()) {
      if (field.dataTypeID !== catalogueChar) continue;
      field.dataTypeID = character;
      charColumns.push(index);
    }
    return result;
  };
  // The adapter calls the promise form only; pg's many overloads cannot be met by one function.
  pool.query = mapped as typeof pool.query;

  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (params) => {
      const result = await queryRaw(params);
      for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    runScriptsWhole(adapter, databaseUrl);
    return adapter;
  };
  return factory;
}

/**
 * Lends Prisma's own schema engine, compiled to WebAssembly, on a database. Its connection ends with
 * the call, and with it the lock that the engine holds while it migrates.
 */
export async function withSchemaEngine<Result>(
  databaseUrl: string,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadWebAssembly();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // Both entries of the package export the same class; only the bundler entry carries its type.
  const engineClass = engineModule.SchemaEngine as unknown as typeof SchemaEngine;
  const adapterFactory = bindMigrationAwareSqlAdapterFactory(connectForEngine(pool, databaseUrl));
  try {
    const engine = await engineClass.new(
      { datamodels: undefined },
      () => undefined,
      adapterFactory,
    );
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}
