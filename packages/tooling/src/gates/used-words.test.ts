import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { checkUsedWords } from './used-words.ts';

const words = `
export const unitFaults = { unknown: 'a', cycle: 'b', taken: (code: string) => code };
export const unitLabels: Record<Kind, string> = { CENTRAL: 'c', GROUP: 'd' };
export const unitPage = { heading: 'e', past: { from: 'f', until: 'g' } } as const;
export function unitName(kind: Kind) {
  return unitLabels[kind];
}
`;

const unusedIn = (text: string, name = 'apps/api/src/a.ts') =>
  checkUsedWords(
    fixtureTree({
      'packages/localization/src/vi/organisation/units.ts': words,
      [name]: `import { unitFaults, unitName, unitPage } from '@hoi/localization/words/organisation/units';\n${text}`,
    }),
  ).map((fault) => /: (\S+) is used nowhere$/.exec(fault)?.[1]);

const rest = 'unitName(kind); show(unitPage);';

it('finds the words that nobody says', () => {
  expect(unusedIn('refuse(unitFaults.unknown, unitFaults.taken(code));')).toEqual([
    'unitFaults.cycle',
    'unitPage.heading',
    'unitPage.past.from',
    'unitPage.past.until',
    'unitName',
  ]);
});

it.each([
  ['one by one', 'a(unitFaults.unknown, unitFaults.cycle, unitFaults.taken);'],
  ['by a key that is known only then', 'a(unitFaults[why]);'],
  ['as a whole', 'a({ ...unitFaults });'],
])('knows words that are taken %s', (_, text) => {
  expect(unusedIn(`${text} ${rest}`)).toEqual([]);
});

it('follows a constant that stands for some of them', () => {
  const faults = 'a(unitFaults); unitName(kind);';
  expect(
    unusedIn(`${faults} const text = unitPage.past;\na(unitPage.heading, text.from);`),
  ).toEqual(['unitPage.past.until']);
});

it('follows the names that are taken out of an object', () => {
  const text =
    'const { heading, past } = unitPage;\na(unitFaults, heading, past.from); unitName(kind);';
  expect(unusedIn(text)).toEqual(['unitPage.past.until']);
  expect(unusedIn('const { heading } = unitPage;\na(unitFaults); unitName(kind);')).toHaveLength(3);
  expect(
    unusedIn('const { heading, ...more } = unitPage;\na(unitFaults); unitName(kind);'),
  ).toEqual([]);
});

it('knows what is English whatever the portal speaks', () => {
  const found = checkUsedWords(
    fixtureTree({
      'packages/localization/src/en/frame/a.ts': "export const faults = { one: 'a', other: 'b' };",
      'apps/api/src/a.ts': "import { faults } from '@hoi/localization/en/frame/a';\nf(faults.one);",
    }),
  );
  expect(found).toEqual([
    'packages/localization/src/en/frame/a.ts:1: faults.other is used nowhere',
  ]);
});

it('leaves to its type what stands in both languages, and looks for it in the one that is spoken', () => {
  const found = checkUsedWords(
    fixtureTree({
      'packages/localization/src/en/frame/a.ts': "export const faults = { one: 'a', other: 'b' };",
      'packages/localization/src/vi/frame/a.ts': "export const faults = { one: 'c', other: 'd' };",
      'apps/web/app/a.ts':
        "import { faults } from '@hoi/localization/words/frame/a';\nf(faults.one);",
    }),
  );
  expect(found).toEqual([
    'packages/localization/src/vi/frame/a.ts:1: faults.other is used nowhere',
  ]);
});

it('does not count what only tests say', () => {
  expect(unusedIn(`a(unitFaults); ${rest}`, 'apps/api/src/a.test.ts')).toHaveLength(7);
});

it('counts what other words say', () => {
  expect(unusedIn(`a(unitFaults); ${rest}`, 'packages/localization/src/vi/access/a.ts')).toEqual(
    [],
  );
});
