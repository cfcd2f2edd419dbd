import { readFileSync } from 'node:fs';
import { schemaFile } from '@hoi/contract/node/schema-file';
import { buildSchema, type DocumentNode, isObjectType, Kind, parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import type { Api } from '#providers/client.ts';
import { resources } from '#resources/resources.ts';
import { recordNow } from './record-now.graphql.ts';
import type { ResourceDescription } from './resource-description.ts';

/** The document that something sends first. */
async function sentBy(work: (api: Api) => Promise<unknown>): Promise<DocumentNode> {
  const found: DocumentNode[] = [];
  const note = async (document: unknown) => {
    found.push(parse(String(document)));
    throw new Error('noted');
  };
  await work({ query: note, mutate: note }).catch(() => undefined);
  if (!found[0]) throw new Error('nothing was sent');
  return found[0];
}

const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

/** The record that a resource's update gives back: a node with a version. */
async function recordOf(update: NonNullable<ResourceDescription['update']>): Promise<string[]> {
  const document = await sentBy((api) => update(api, {}, { id: 'x' }));
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation.selectionSet.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD) return [];
    const payload = schema.getMutationType()?.getFields()[field.name.value]?.type;
    const type = schema.getType(String(payload).replace(/!$/, ''));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ type: inner }) => {
      const record = schema.getType(String(inner).replace(/!$/, ''));
      return isObjectType(record) && 'version' in record.getFields() ? [record.name] : [];
    });
  });
}

const forms = Object.entries(resources).flatMap(
  ([
    name,
    {
      data: { update, now },
    },
  ]) => (update ? [{ name, update, now }] : []),
);

it('is asked of every kind of record that has a form', async () => {
  const asked: string[] = [];
  visit(await sentBy((api) => recordNow(api, 'x')), {
    enter: (node) => {
      if (node.kind === Kind.INLINE_FRAGMENT) asked.push(node.typeCondition?.name.value ?? '');
    },
  });
  expect(forms.length).toBeGreaterThan(12);
  for (const { name, update, now } of forms) {
    if (now) continue;
    const records = await recordOf(update);
    expect(records, name).toHaveLength(1);
    expect(asked, name).toContain(records[0]);
  }
});
