import { expect, it } from 'vitest';
import { fixtureTree } from '../../test/fixture-tree.ts';
import { checkDeedRule } from './deed-rule.ts';

const check = (text: string, name = 'apps/admin/src/resources/a/a.tsx') =>
  checkDeedRule(fixtureTree({ [name]: text }));

it.each([
  ['a deletion at once', 'api.mutate(deleteThingMutation, { input });'],
  ['a version put in its place', 'api.mutate(restoreVersionMutation, { input });'],
  ['a verb that nobody thought of', 'api.mutate(dropThingMutation, { input });'],
  ['a file in the place of another', "sendFile(replaceThingMutation, { input }, file, 'file');"],
  ['a document without a name', 'api.mutate(documents[step], { input });'],
  ['the door under another name', 'const send = api.mutate;\nsend(deleteThingMutation, {});'],
  ['a way of its own to the server', "fetch('/graphql', { method: 'POST', body });"],
  ['another way of its own', 'const xhr = new XMLHttpRequest();'],
  ['a hook that deletes', 'const [remove] = useDelete();'],
  ['a button that deletes at once', 'const b = <DeleteButton mutationMode="undoable" />;'],
  [
    'a deed that says it takes nothing',
    "take({ act: () => api.mutate(revokeMutation, { input }), done: 'Xong', takesNothing: true });",
  ],
  [
    'a reason that stands elsewhere',
    '// Under the rule: asked in a form.\nconst a = 1;\napi.mutate(endSeatMutation, { input });',
  ],
  [
    'a way back of another deed',
    'take({ act: one, undo: two });\ntake({ act: () => api.mutate(closeMutation, {}), done: one });',
  ],
])('finds %s', (_, text) => {
  expect(check(text)).toHaveLength(1);
});

it.each([
  ['what gives', 'api.mutate(createThingMutation, { input });'],
  ['a file that is new', "sendFile(importThingMutation, { input }, file, 'file');"],
  [
    'a button that asks',
    'const b = <DeleteButton mutationMode="pessimistic" confirmContent={text} />;',
  ],
  [
    'what can be taken back',
    'take({ act: () => api.mutate(disableMutation, {}), undo: { act: back, done: one } });',
  ],
  ['what asks first', 'take({ act: () => api.mutate(revokeMutation, {}), ask: question });'],
  [
    'what asks or can be taken back',
    'take({ act: () => api.mutate(removeMutation, {}), ...(one ? { undo: one } : { ask: two }) });',
  ],
  [
    'what a dialog of its own asks for',
    '// Under the rule: asked in PlanConfirm.\nfunction f() {\n  return api.mutate(cancelMutation, {});\n}',
  ],
])('leaves %s alone', (_, text) => {
  expect(check(text)).toEqual([]);
});

it('leaves to the button of a form what it deletes', () => {
  const text = 'const r = { async remove(api) { await api.mutate(deleteMutation, {}); } };';
  expect(check(text, 'apps/admin/src/resources/a/a.graphql.ts')).toEqual([]);
  expect(check(text)).toHaveLength(1);
});

it('looks at the back office alone, and not at its tests', () => {
  const text = 'api.mutate(deleteThingMutation, { input });';
  for (const name of [
    'apps/web/app/a.ts',
    'apps/admin/src/a.test.ts',
    'apps/admin/src/providers/a.ts',
  ])
    expect(check(text, name)).toEqual([]);
});
