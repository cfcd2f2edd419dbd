import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { endSession } from './end-session.command.ts';
import { ViewerPayload } from './viewer.payload.ts';

const EndSessionInput = builder.inputType('EndSessionInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

builder.mutationField('endSession', (t) =>
  t.field({
    type: ViewerPayload,
    description: "Ends one of the viewer's own sessions (đăng xuất khỏi thiết bị).",
    args: { input: t.arg({ type: EndSessionInput, required: true }) },
    resolve: async (_root, { input }, { viewer, setSessionCookie }) => {
      const id = localId(input.id, 'Session');
      if (!id) throw new NotFoundError();
      if (await endSession(viewer, id)) setSessionCookie(null);
      return {};
    },
  }),
);
