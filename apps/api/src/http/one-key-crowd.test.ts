import { randomUUID } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { slowTable } from '#test/slow-table.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id name } } }
`;

it('of many who ask with one key one works, one looks, forty wait, and the others are told so', async () => {
  const { headers } = await signedIn('ADMINISTRATOR', (await makeOrgUnit()).id);
  const asked = { ...headers, 'idempotency-key': randomUUID() };
  const input = { name: unique('Chuyên mục') };
  await slowTable('categories', 2);
  const claims = vi.spyOn(db, '$executeRaw');
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => ask(create, { input }, asked)),
  );
  const tries = claims.mock.calls.filter(([text]) => String(text).includes('idempotency_keys'));
  claims.mockRestore();
  expect(answers.filter((answer) => codeOf(answer) === 'RATE_LIMITED')).toHaveLength(18);
  const made = answers.flatMap(({ data }) => data?.createCategory.category.id ?? []);
  expect([made.length, new Set(made).size]).toEqual([42, 1]);
  expect(await db.category.count({ where: { name: input.name } })).toBe(1);
  expect(tries.length).toBeLessThan(100);
}, 30_000);
