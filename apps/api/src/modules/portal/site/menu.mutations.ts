import { menuEntry, menuItem, updateMenuInput } from '@hoi/validation/newsroom/page';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { mutation } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { Menu } from './menu.type.ts';
import { readMenu } from './menu-tree.ts';
import { updateMenu } from './update-menu.command.ts';

const MenuItemInput = formInput('MenuItemInput', menuItem, {
  description: 'An entry of a menu.',
  descriptions: { href: 'A path of the public site or a full address.' },
  types: {
    children: formInput('MenuChildInput', menuEntry, { description: 'An entry below another one.' })
      .type,
  },
});

const UpdateMenuPayload = builder.objectRef<{ name: string }>('UpdateMenuPayload').implement({
  fields: (t) => ({
    menu: t.field({ type: Menu, resolve: ({ name }) => readMenu(db, name) }),
  }),
});

mutation('updateMenu', {
  description: 'Saves a menu (thực đơn) as a whole. Editors and above.',
  input: updateMenuInput,
  descriptions: { name: '"main" or "footer".', expectedVersion: 'The version that was read.' },
  types: { items: MenuItemInput.type },
  payload: UpdateMenuPayload,
  resolve: async (change, { viewer }) => {
    await updateMenu(viewer, change);
    return { name: change.name };
  },
});
