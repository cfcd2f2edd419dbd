import { expect, it } from 'vitest';
import { readToEnd } from './read-to-end.ts';

/** A list of so many numbers, a hundred to a page; tells where it was asked. */
function listOf(length: number) {
  const asked: (string | null)[] = [];
  const read = async (after: string | null) => {
    asked.push(after);
    const from = Number(after ?? 0);
    const to = Math.min(from + 100, length);
    const nodes = Array.from({ length: to - from }, (_, n) => from + n);
    return { nodes, pageInfo: { hasNextPage: to < length, endCursor: String(to) } };
  };
  return { asked, read };
}

it.each([0, 100, 101, 250])('reads all %i of a list', async (length) => {
  const found = await readToEnd(listOf(length).read);
  expect(found).toEqual(Array.from({ length }, (_, n) => n));
});

it('asks for no page that nobody takes, and for none of a list that is not there', async () => {
  const { asked, read } = listOf(1000);
  expect(await readToEnd(read, 150)).toHaveLength(150);
  expect(asked).toEqual([null, '100']);
  expect(await readToEnd(async () => null)).toEqual([]);
});
