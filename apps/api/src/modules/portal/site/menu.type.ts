import { builder } from '#graphql/builder.ts';
import { type MenuEntry, type MenuTree, menuVersion } from './menu-tree.ts';

const MenuItem = builder.objectRef<MenuEntry>('MenuItem');

MenuItem.implement({
  description: 'An entry of a menu (mục của thực đơn).',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'What readers see.' }),
    href: t.exposeString('href', { description: 'A path of the public site or a full address.' }),
    children: t.field({
      type: [MenuItem],
      price: { rows: 5 },
      description: 'The entries below it, in their order; none of them has any.',
      resolve: ({ children }) => children,
    }),
  }),
});

export const Menu = builder.objectRef<MenuTree>('Menu').implement({
  description: 'A named menu (thực đơn), for example "main" or "footer".',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As it was asked for.' }),
    items: t.field({
      type: [MenuItem],
      price: { rows: 10 },
      description: 'Its entries, in their order.',
      resolve: ({ items }) => items,
    }),
    version: t.string({
      description: 'For expectedVersion of updateMenu.',
      resolve: ({ items }) => menuVersion(items),
    }),
  }),
});
