import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type { SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const directory = path.join(import.meta.dirname, '../schema');

let loaded = false;

async function loadWebAssembly(): Promise<void> {
  if (loaded) return;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    // The glue's exported functions are the imports the module asks for; its types do not say so.
    './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
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

// The catalogue's "char" type, which the adapter does not know, and one it does.
const catalogueChar = 18;
const character = 1042;

/**
 * Describing a database reads columns of the type "char"; the adapter refuses them. The pool shows
 * them as character, and the adapter's answer is given the type that the engine expects.
 */
function connectForEngine(pool: pg.Pool): PrismaPg {
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
    return adapter;
  };
  return factory;
}

async function readSchema(): Promise<SchemasContainer> {
  const names = (await readdir(directory, { recursive: true }))
    .filter((name) => name.endsWith('.prisma'))
    .sort();
  const files = names.map(async (name) => ({
    path: path.join(directory, name),
    content: await readFile(path.join(directory, name), 'utf8'),
  }));
  return { files: await Promise.all(files) };
}

/** SQL that would bring the database to what `schema/*.prisma` says; empty when they agree. */
export async function differenceFromSchema(databaseUrl: string): Promise<string> {
  await loadWebAssembly();
  const schema = await readSchema();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // Both entries of the package export the same class; only the bundler entry carries its type.
  const engineClass = engineModule.SchemaEngine as unknown as typeof SchemaEngine;
  const adapterFactory = bindMigrationAwareSqlAdapterFactory(connectForEngine(pool));
  try {
    const engine = await engineClass.new(
      { datamodels: undefined },
      () => undefined,
      adapterFactory,
    );
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', configDir: directory, ...schema },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    return (stdout ?? '').replace('-- This is an empty migration.', '').trim();
  } finally {
    await pool.end();
  }
}
