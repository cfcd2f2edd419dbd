import { expect, it } from 'vitest';
import { root } from '../../bin/workspace-root.mjs';
import { copyHouse, follow, printGenerated } from '../../test/house-copy.ts';
import { checkBoundaries } from '../gates/boundaries.ts';
import { checkUsedWords } from '../gates/used-words.ts';
import { gates } from '../verify/steps.ts';
import { readHowToAdd } from './how-to-add.ts';

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

const all = [...paper.values()].flat();

// Steps that nothing but a gate misses, and what it says.
const missed = [
  {
    file: 'apps/api/src/schema.ts',
    check: checkBoundaries,
    complaint: 'the room newsroom/tags is not in apps/api/src/schema.ts',
  },
  {
    file: 'apps/web/app/components/widgets/links-widget.tsx',
    check: checkUsedWords,
    complaint: 'keptByOthers is used nowhere',
  },
];

it('adds one of each kind, and no gate complains, unless a step is left out', {
  timeout: patience,
}, async () => {
  const house = copyHouse();
  const left = all.filter(([first]) => missed.some(({ file }) => file === first?.file));
  expect(left).toHaveLength(missed.length);
  follow(
    all.filter((step) => !left.includes(step)),
    house,
  );
  for (const { check, complaint } of missed) expect(check(house).join('\n')).toContain(complaint);
  follow(left, house);
  await printGenerated(house);
  const complaints = new Map<string, string[]>();
  // What programs print was just printed.
  const asked = gates.filter(({ name }) => name !== 'generated files');
  for (const { name, check } of asked) complaints.set(name, await check(house));
  expect([...complaints].filter(([, found]) => found.length > 0)).toEqual([]);
});
