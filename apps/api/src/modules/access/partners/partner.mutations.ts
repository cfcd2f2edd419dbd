import {
  createPartnerInput,
  issueApiTokenInput,
  updatePartnerInput,
} from '@hoi/validation/access/partner';
import { namedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { change, creation, mutation, removal, rowPayload } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { createPartner } from './create-partner.command.ts';
import { deletePartner } from './delete-partner.command.ts';
import { issueApiToken } from './issue-api-token.command.ts';
import { revokeApiToken } from './revoke-api-token.command.ts';
import { updatePartner } from './update-partner.command.ts';

const PartnerPayload = rowPayload('PartnerOrganisation', 'partner')('PartnerPayload');

creation('createPartner', {
  description: 'Makes a partner organisation (thêm đối tác). Administrators at the root.',
  input: createPartnerInput,
  payload: PartnerPayload,
  command: createPartner,
});

change('updatePartner', {
  description: 'Changes a partner organisation (sửa đối tác). Administrators at the root.',
  of: 'PartnerOrganisation',
  input: updatePartnerInput,
  payload: PartnerPayload,
  command: updatePartner,
});

removal('deletePartner', {
  description:
    'Removes a partner organisation and its tokens (xóa đối tác). Administrators at the root.',
  of: 'PartnerOrganisation',
  input: namedInput,
  command: (viewer, { id }) => deletePartner(viewer, id),
});

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

mutation('issueApiToken', {
  description: 'Makes a token for a partner (cấp mã truy cập). Administrators at the root.',
  again: 'subject',
  ids: { partnerId: 'PartnerOrganisation' },
  input: issueApiTokenInput,
  descriptions: {
    partnerId: 'The partner whose token it will be.',
    scopes: 'articles:read, organisation:read, statistics:read.',
  },
  payload: IssueApiTokenPayload,
  resolve: (fields, { viewer }) => issueApiToken(viewer, fields),
});

change('revokeApiToken', {
  description: 'Ends a token at once (thu hồi mã truy cập). Administrators at the root.',
  of: 'ApiToken',
  input: namedInput,
  payload: rowPayload('ApiToken'),
  command: (viewer, { id }) => revokeApiToken(viewer, id),
});
