import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkDeedRule } from './deed-rule.ts';

const data = 'apps/admin/src/resources/a/a.graphql.ts';
const screen = 'apps/admin/src/resources/a/a.tsx';
const check = (text: string, name = data) =>
  checkDeedRule(fixtureTree({ ...emptyFiles, [name]: text }));
const deletes = 'const deleteThing = graphql(`\n  mutation DeleteThing { a }`);\n';
const byName = "import { mutations } from '#providers/data/generated/mutations.graphql.ts';\n";

it.each([
  ['a deletion that says it gives', 'const a = gives("a", graphql(`mutation DeleteThing { a }`));'],
  ['the same by its name', "const a = gives('a', mutations.deleteThing);"],
  ['one taken out of all', `${byName}const { deleteThing } = mutations;\ngives('a', deleteThing);`],
  ['one whose name is known only then', `${byName}const a = gives('a', mutations[name]);`],
  [
    'one of all under another name',
    `${byName.replace('mutations', 'mutations as all')}const a = gives('a', all.deleteThing);`,
  ],
  ['the same by a constant', `${deletes}const a = gives('a', deleteThing);`],
  [
    'a version put in its place',
    'const a = gives("a", graphql(`mutation RestoreArticleVersion`));',
  ],
  ['a verb that nobody thought of', 'const a = gives("a", graphql(`mutation DropThing { a }`));'],
  [
    'a deletion within a step that gives',
    `${deletes}const a = gives('a', (api) => api.mutate(deleteThing));`,
  ],
  ['a deletion that is read', `${deletes}const a = reading('a', deleteThing, (data) => data);`],
  ['a deletion under another name', `${deletes}const other = deleteThing;`],
  [
    'a deletion when something is saved',
    `${deletes}const r = { async update(api) { await api.mutate(deleteThing); } };`,
  ],
  [
    'a reason that stands elsewhere',
    `${deletes}// Under the rule: asked in a form.\nconst a = 1;\nb(deleteThing);`,
  ],
  ['a way of its own to the server', "fetch('/graphql', { method: 'POST', body });"],
])('finds %s', (_, text) => {
  expect(check(text)).toHaveLength(1);
});

it.each([
  ['a way of its own to the server', "fetch('/graphql', { method: 'POST', body });"],
  ['another way of its own', 'const xhr = new XMLHttpRequest();'],
  ['a hook that deletes', 'const [remove] = useDelete();'],
  ['a mutation of its own', 'const { mutate } = useMutation({ mutationFn });'],
  ['a deed that is carried out past the rule', 'records.carryOut(deleteThing, input);'],
  ['a record that is deleted past it', "dataProvider.delete('things', { id });"],
  ['a door of its own', "import { createApi } from '#providers/client.ts';"],
  ['a document of its own', "import { graphql } from '#generated/gql.ts';"],
  ['one that is asked for by name', byName],
  ['a button that deletes at once', 'const b = <DeleteButton mutationMode="undoable" />;'],
  ['a reason that says nothing', "deleting.send(input, { underTheRule: '' });"],
])('finds on a screen %s', (_, text) => {
  expect(check(text, screen)).toHaveLength(1);
});

it('knows a document of another file', () => {
  const [fault, ...more] = checkDeedRule(
    fixtureTree({
      [data]: `export ${deletes}`,
      'apps/admin/src/resources/a/b.graphql.ts':
        "import { deleteThing } from './a.graphql.ts';\nexport const a = gives('a', deleteThing);",
    }),
  );
  expect(fault).toContain('b.graphql.ts:2: deleteThing takes something away');
  expect(more).toEqual([]);
});

it.each([
  ['what gives', 'const a = gives("a", graphql(`mutation CreateThing { a }`));'],
  ['the same by its name', `${byName}const a = gives('a', mutations.createThing);`],
  ['what says so by its name', "const a = takes('a', mutations.deleteThing);"],
  [
    'what the button of a form deletes by its name',
    'const r = { remove: removes(mutations.deleteThing) };',
  ],
  ['what says that it takes', 'const a = takes("a", graphql(`mutation DeleteThing { a }`));'],
  ['a step that says so', `${deletes}const a = takesStep('a', deleteThing, (data) => data.a);`],
  [
    'several writes that say so',
    `${deletes}const a = takes('a', (api) => api.mutate(deleteThing));`,
  ],
  [
    'what the button of a form deletes',
    `${deletes}const r = { async remove(api) { await api.mutate(deleteThing); } };`,
  ],
  [
    'what the form that is saved asks for',
    `${deletes}// Under the rule: taken out of the form.\nb(deleteThing);`,
  ],
  ['a question', 'const a = reading("a", graphql(`query Things { a }`), (data) => data);'],
])('leaves %s alone', (_, text) => {
  expect(check(text)).toEqual([]);
});

it('leaves alone what asks', () => {
  const asks = '<DeleteButton mutationMode="pessimistic" confirmContent={text} />';
  expect(check(`const b = ${asks};`, screen)).toEqual([]);
  expect(check("erasing.send(input, { underTheRule: 'asked in its form' });", screen)).toEqual([]);
});

it('looks at the back office alone, and not at its tests', () => {
  for (const name of [
    'apps/web/app/a.ts',
    'apps/admin/src/a.test.ts',
    'apps/admin/src/providers/a.ts',
  ])
    expect(check("fetch('/graphql');", name)).toEqual([]);
});
