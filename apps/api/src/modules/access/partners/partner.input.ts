import { builder } from '#graphql/builder.ts';

export const CreatePartnerInput = builder.inputType('CreatePartnerInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    contactName: t.string(),
    contactEmail: t.string(),
  }),
});

export const UpdatePartnerInput = builder.inputType('UpdatePartnerInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    name: t.string({ required: true }),
    contactName: t.string(),
    contactEmail: t.string(),
  }),
});

export const DeletePartnerInput = builder.inputType('DeletePartnerInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

export const IssueApiTokenInput = builder.inputType('IssueApiTokenInput', {
  fields: (t) => ({
    partnerId: t.id({ required: true }),
    label: t.string({ required: true }),
    scopes: t.stringList({
      required: true,
      description: 'articles:read, organisation:read, statistics:read.',
    }),
    expiresAt: t.field({ type: 'DateTime', required: true }),
  }),
});

export const RevokeApiTokenInput = builder.inputType('RevokeApiTokenInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});
