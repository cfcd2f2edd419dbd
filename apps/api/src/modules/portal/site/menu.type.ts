import { builder } from '#graphql/builder.ts';
import { type MenuEntry, type MenuTree, menuVersion } from './menu-tree.ts';

const MenuItem = builder.objectRef<MenuEntry>('MenuItem');

MenuItem.implement({
  description: 'An entry of a menu (mục của thực đơn).',
  fields: (t) => ({
    label: t.exposeString('label'),
    href: t.exposeString('href', { description: 'A path of the public site or a full address.' }),
    children: t.field({
      type: [MenuItem],
      price: { rows: 5 },
      resolve: ({ children }) => children,
    }),
  }),
});

export const Menu = builder.objectRef<MenuTree>('Menu').implement({
  description: 'A named menu (thực đơn), for example "main" or "footer".',
  fields: (t) => ({
    name: t.exposeString('name'),
    items: t.field({ type: [MenuItem], price: { rows: 10 }, resolve: ({ items }) => items }),
    version: t.string({
      description: 'For expectedVersion of updateMenu.',
      resolve: ({ items }) => menuVersion(items),
    }),
  }),
});
