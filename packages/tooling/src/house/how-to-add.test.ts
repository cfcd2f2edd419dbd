import { expect, it } from 'vitest';
import { root } from '../../bin/workspace-root.mjs';
import { copyHouse, follow, printGenerated } from '../../test/house-copy.ts';
import { checkBoundaries } from '../gates/boundaries.ts';
import { checkUsedWords } from '../gates/used-words.ts';
import { gates } from '../verify/steps.ts';
import { readHowToAdd, type Step } from './how-to-add.ts';

// Copies the house, prints what programs print and compiles all of it, on whatever machine.
const patience = 30 * 60_000;

const paper = readHowToAdd(root);

it('says how each kind is added', () => {
  expect([...paper].map(([kind, steps]) => [kind, steps.length])).toEqual([
    ['An operation', 9],
    ['A column of an article', 4],
    ['A field of a form', 4],
    ['A room', 7],
    ['A screen', 5],
    ['A word', 2],
  ]);
});

it('adds one of each kind, and no gate complains', { timeout: patience }, async () => {
  const house = copyHouse();
  follow([...paper.values()].flat(), house);
  await printGenerated(house);
  const complaints = new Map<string, string[]>();
  // What programs print was just printed.
  const asked = gates.filter(({ name }) => name !== 'generated files');
  for (const { name, check } of asked) complaints.set(name, await check(house));
  expect([...complaints].filter(([, found]) => found.length > 0)).toEqual([]);
});

const without = (kind: string, file: string): Step[] =>
  [...paper].flatMap(([heading, steps]) =>
    steps.filter(([first]) => heading !== kind || !first?.file.endsWith(file)),
  );

it.each([
  [
    'A room',
    'schema.ts',
    checkBoundaries,
    'the room newsroom/tags is not in apps/api/src/schema.ts',
  ],
  ['A word', 'links-widget.tsx', checkUsedWords, 'keptByOthers is used nowhere'],
])('%s without its step in %s is found', { timeout: patience }, (kind, file, check, complaint) => {
  const house = copyHouse();
  const left = without(kind, file);
  expect(left).toHaveLength([...paper.values()].flat().length - 1);
  follow(left, house);
  expect(check(house).join('\n')).toContain(complaint);
});
