import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { RevokeApiTokenInput } from './partner.input.ts';
import { revokeApiToken } from './revoke-api-token.command.ts';

const RevokeApiTokenPayload = builder.objectRef<{ id: string }>('RevokeApiTokenPayload').implement({
  fields: (t) => ({
    apiToken: t.prismaField({
      type: 'ApiToken',
      resolve: (query, { id }) => db.apiToken.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

builder.mutationField('revokeApiToken', (t) =>
  t.field({
    type: RevokeApiTokenPayload,
    again: 'subject',
    description: 'Ends a token at once (thu hồi mã truy cập). Administrators at the root.',
    args: { input: t.arg({ type: RevokeApiTokenInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const id = localId(input.id, 'ApiToken');
      if (!id) throw new NotFoundError();
      await revokeApiToken(viewer, id);
      return { id };
    },
  }),
);
