import { NotFoundError } from '@hoi/domain/errors';
import { issueApiTokenInput } from '@hoi/validation/access/partner';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { issueApiToken } from './issue-api-token.command.ts';
import { IssueApiTokenInput } from './partner.input.ts';

const IssueApiTokenPayload = builder
  .objectRef<{ id: string; token: string }>('IssueApiTokenPayload')
  .implement({
    fields: (t) => ({
      token: t.exposeString('token', { description: 'Shown this once, to hand over.' }),
      apiToken: t.prismaField({
        type: 'ApiToken',
        resolve: (query, { id }) => db.apiToken.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

builder.mutationField('issueApiToken', (t) =>
  t.field({
    type: IssueApiTokenPayload,
    again: 'subject',
    description: 'Makes a token for a partner (cấp mã truy cập). Administrators at the root.',
    args: { input: t.arg({ type: IssueApiTokenInput, required: true }) },
    resolve: (_root, { input }, { viewer }) => {
      const fields = parseInput(issueApiTokenInput, input);
      const partnerId = localId(fields.partnerId, 'PartnerOrganisation');
      if (!partnerId) throw new NotFoundError();
      return issueApiToken(viewer, { ...fields, partnerId });
    },
  }),
);
