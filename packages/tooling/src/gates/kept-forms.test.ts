import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkKeptForms } from './kept-forms.ts';

const check = (jsx: string, name = 'apps/admin/src/resources/a/a.tsx') =>
  checkKeptForms(fixtureTree({ ...emptyFiles, [name]: `const a = (\n${jsx}\n);` }));

it.each([
  ['a form of its own', '<form onSubmit={send}><input name="a" /></form>'],
  ['a form of react-admin', '<Form onSubmit={send}><TextInput source="a" /></Form>'],
  ['a box without a form', '<Dialog open><TextField value={text} /></Dialog>'],
  ['a box beside a form that is kept', '<div><KeptForm /><TextField value={text} /></div>'],
  [
    'a reason that stands elsewhere',
    '<div>\n{/* Not kept: a search. */}\n<p />\n<TextField /></div>',
  ],
  ['a reason without words', '// Not kept:\n<TextField value={text} />'],
])('finds %s', (_, jsx) => {
  expect(check(jsx)).toHaveLength(1);
});

it.each([
  ['a form that is kept', '<KeptForm place="a"><TextField name="a" /></KeptForm>'],
  [
    'a form of a record',
    '<Form record={first}><FormGuard record={record}><p /></FormGuard></Form>',
  ],
  ['a dialog with a form', '<FormDialog title="A"><TextField name="a" /></FormDialog>'],
  ['what has its reason', '// Not kept: a password.\n<form onSubmit={send}><input /></form>'],
  ['a box of a form', '<div>\n{/* Kept: by its form. */}\n<TextField /></div>'],
  ['the choice of a file', '<input type="file" />'],
])('leaves %s alone', (_, jsx) => {
  expect(check(jsx)).toEqual([]);
});

it('looks at the back office alone', () => {
  expect(check('<form><input /></form>', 'apps/web/app/a.tsx')).toEqual([]);
});
