import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { Menu } from './menu.type.ts';
import { readMenu } from './menu-tree.ts';

builder.queryField('menu', (t) =>
  t.field({
    type: Menu,
    open: true,
    shared: true,
    description: 'A menu (thực đơn) by name; without items when nobody has filled it.',
    args: { name: t.arg.string({ required: true, description: '“main” or “footer”.' }) },
    resolve: (_root, { name }) => readMenu(db, name),
  }),
);
