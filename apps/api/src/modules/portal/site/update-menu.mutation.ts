import { updateMenuInput } from '@hoi/validation/newsroom/page';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { UpdateMenuInput } from './menu.input.ts';
import { Menu } from './menu.type.ts';
import { readMenu } from './menu-tree.ts';
import { updateMenu } from './update-menu.command.ts';

const UpdateMenuPayload = builder.objectRef<{ name: string }>('UpdateMenuPayload').implement({
  fields: (t) => ({
    menu: t.field({ type: Menu, resolve: ({ name }) => readMenu(db, name) }),
  }),
});

builder.mutationField('updateMenu', (t) =>
  t.field({
    type: UpdateMenuPayload,
    description: 'Saves a menu (thực đơn) as a whole. Editors and above.',
    args: { input: t.arg({ type: UpdateMenuInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const change = parseInput(updateMenuInput, input);
      await updateMenu(viewer, change);
      return { name: change.name };
    },
  }),
);
