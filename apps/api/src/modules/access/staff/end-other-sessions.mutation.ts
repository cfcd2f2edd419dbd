import { builder } from '#graphql/builder.ts';
import { endOtherSessions } from './end-other-sessions.command.ts';
import { ViewerPayload } from './viewer.payload.ts';

builder.mutationField('endOtherSessions', (t) =>
  t.field({
    type: ViewerPayload,
    description:
      "Ends all of the viewer's own sessions but this one (đăng xuất khỏi mọi thiết bị khác).",
    resolve: async (_root, _args, { viewer }) => {
      await endOtherSessions(viewer);
      return {};
    },
  }),
);
