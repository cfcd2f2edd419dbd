import { describe, expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { checkForbiddenMarks } from './forbidden-marks.ts';

const check = (text: string, name = 'a.ts') => checkForbiddenMarks(fixtureTree({ [name]: text }));

// Put together from halves, so that this file does not hold what it forbids.
const join = (...parts: string[]) => parts.join('');

describe('each mark, set once', () => {
  it.each([
    ['any', join('export const a = (b: an', 'y) => b;')],
    ['"as string"', 'export const a = (b: unknown) => b as string;'],
    ['non-null', 'export const a = (b?: string) => b!.length;'],
    ['type assertion', 'export const a = (b: unknown) => <string>b;'],
    ['"as B"', '/** A docstring is no reason. */\nexport const a = (b: unknown) => b as B;'],
    ['unfinished work', join('// TO', 'DO: more\nexport const a = 1;')],
    ['silenced compiler', join('// @ts-', 'ignore\nexport const a: number = 1;')],
    ['keeps tests from running', join('it', ".only('a', () => undefined);")],
    ['keeps tests from running', join('describe', ".skip('a', () => undefined);")],
    ['keeps tests from running', join('it.concurrent', ".skip('a', () => undefined);")],
    ['a module is mocked', join('vi', ".mock('./b.ts');")],
    ['a path of one machine', join("export const a = '/ho", "me/someone/a.txt';")],
    ['a registry host', join("export const a = 'https://registry.np", "mjs.org';")],
  ])('%s', (what, text) => {
    const found = check(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
  });

  it.each([
    ['prisma/functions/public.a.sql', join('SELECT gen_random', '_uuid()')],
    ['prisma/schema/a.prisma', join('id String @default(dbgenerated("uuid', 'v7()"))')],
    [
      'apps/api/bench/a.ts',
      join('const sql = `INSERT INTO a (id) SELECT uuid_generate', '_v4()`;'),
    ],
  ])('an id of another kind in %s', (file, text) => {
    expect(check(text, file)).toEqual([`${file}:1: an id in SQL that new_id() does not make`]);
  });

  it.each(["'x-hoi-site'", '"x-request-id"', '`idempotency-key`', "'/internal/outbox'"])(
    'what two programs call something: %s',
    (name) => {
      const text = `export const a = ${name};`;
      const why = 'what two programs call something stands in packages/contract';
      expect(check(text, 'apps/web/server/a.ts')).toEqual([`apps/web/server/a.ts:1: ${why}`]);
      expect(check(text, 'packages/contract/src/a.ts')).toEqual([]);
      expect(check(text, 'apps/web/server/a.test.ts')).toEqual([]);
    },
  );

  it('reads documents too', () => {
    expect(check(join('cd /wo', 'rk/main'), 'README.md')).toEqual([
      'README.md:1: a path of one machine',
    ]);
  });
});

describe('what may stand', () => {
  it('what makes the ids in SQL', () => {
    const text = join('SELECT gen_random', '_uuid()');
    expect(check(text, 'prisma/functions/public.new_id.sql')).toEqual([]);
  });

  it.each([
    ['as const', `export const a = ['b'] as const;`],
    ['a reason on the same line', `export const a = (b: unknown) => b as string; // checked above`],
    [
      'a reason on the line before',
      join('// The library says so.\nexport const a = (b: an', 'y) => b;'),
    ],
    [
      'a reason before a statement of several lines',
      `// Checked above.\nconst a = f(\n  1,\n  b as string,\n);`,
    ],
    ['renaming on import', `import { a as b } from './b.ts';`],
    ['an address like a path', `export const a = 'https://a.test/root/b';`],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});
