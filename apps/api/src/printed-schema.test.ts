import { readFile } from 'node:fs/promises';
import { schemaFile } from '@hoi/contract/node/schema-file';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { testServer } from '#test/api.ts';
import { factsOf } from './graphql/field-facts.ts';
import { printedSchema } from './printed-schema.ts';
import { schema } from './schema.ts';

it('is what packages/contract keeps; run "npm run generate" after a change', async () => {
  expect(await readFile(schemaFile, 'utf8')).toBe(printedSchema());
});

describe('what /schema.graphql says', async () => {
  const text = await (await testServer().request('/schema.graphql')).text();
  const shown = buildSchema(text);
  const all = schema.getTypeMap();
  const namesOf = (type: unknown) => (isObjectType(type) ? Object.keys(type.getFields()) : []);

  it('names what readers and partners may ask, and nothing that the staff do', () => {
    expect(namesOf(shown.getMutationType())).toEqual(['votePoll']);
    const questions = namesOf(shown.getQueryType());
    expect(questions).toEqual(
      expect.arrayContaining(['articles', 'orgUnits', 'node', 'rateLimit']),
    );
    for (const name of ['users', 'auditEntries', 'partners', 'legacyImports', 'orgPlans']) {
      expect(schema.getQueryType()?.getFields()[name], name).toBeDefined();
      expect(questions).not.toContain(name);
    }
  });

  it('leaves out the inputs and payloads of the staff, and no type that a reader meets', () => {
    const left = Object.keys(all).filter((name) => !shown.getType(name));
    expect(left).toEqual(
      expect.arrayContaining(['CreateArticleInput', 'UserPayload', 'AuditEntry']),
    );
    const met = Object.values(all).filter((type) => isObjectType(type) && factsOf(type).open);
    expect(met.length).toBeGreaterThan(10);
    expect(met.map(({ name }) => name).filter((name) => left.includes(name))).toEqual([]);
  });

  it('says of each type what the whole says', () => {
    for (const [name, type] of Object.entries(shown.getTypeMap())) {
      if (name === 'Query' || name === 'Mutation' || name.startsWith('__')) continue;
      expect([name, namesOf(type).sort()]).toEqual([name, namesOf(all[name]).sort()]);
    }
  });
});
