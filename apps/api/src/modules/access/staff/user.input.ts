import { builder } from '#graphql/builder.ts';
import { RoleType } from './role.type.ts';

const RoleAtUnitInput = builder.inputType('RoleAtUnitInput', {
  fields: (t) => ({
    role: t.field({ type: RoleType, required: true }),
    orgUnitId: t.id({ required: true }),
  }),
});

export const CreateUserInput = builder.inputType('CreateUserInput', {
  fields: (t) => ({
    email: t.string({ required: true }),
    name: t.string({ required: true }),
    password: t.string({ description: 'A temporary one is made when left out.' }),
    grants: t.field({ type: [RoleAtUnitInput] }),
  }),
});

export const UpdateUserInput = builder.inputType('UpdateUserInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    email: t.string({ required: true }),
    name: t.string({ required: true }),
  }),
});

export const UserIdInput = builder.inputType('UserIdInput', {
  fields: (t) => ({ id: t.id({ required: true }) }),
});

export const GrantRoleInput = builder.inputType('GrantRoleInput', {
  fields: (t) => ({
    userId: t.id({ required: true }),
    orgUnitId: t.id({ required: true }),
    role: t.field({ type: RoleType, required: true }),
  }),
});

export const RevokeRoleInput = builder.inputType('RevokeRoleInput', {
  fields: (t) => ({ id: t.id({ required: true, description: 'Of the RoleGrant.' }) }),
});

export const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    password: t.string({ description: 'A temporary one is made when left out.' }),
    clearTotp: t.boolean({ description: 'Also turns two-step sign-in off.' }),
  }),
});
