import { builder } from '#graphql/builder.ts';
import { ViewerType } from './viewer.type.ts';

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    open: true,
    nullable: true,
    description: 'Who asks (người đang đăng nhập); null when nobody is signed in.',
    resolve: (_root, _args, { viewer }) => (viewer.kind === 'anonymous' ? null : viewer),
  }),
);
