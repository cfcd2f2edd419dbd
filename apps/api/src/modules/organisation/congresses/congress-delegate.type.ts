import type { DelegateKind as Kind } from '@hoi/domain/delegate-kind';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { changedPayload } from '#graphql/mutation.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { Person } from '#modules/organisation/people/person.type.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { db } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { visibleDelegates } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { type DelegateRow, delegateColumns } from './congress-row.ts';

export const DelegateKind = describedEnum<Kind>('DelegateKind', {
  description: 'How a delegate came to a congress.',
  descriptions: {
    ELECTED: 'Elected by the congress below (được bầu).',
    EX_OFFICIO: 'By her seat in the committee that calls it (đương nhiên).',
    APPOINTED: 'Named by the unit above (chỉ định).',
  },
});

function findDelegate(viewer: Viewer, id: string) {
  const where = { AND: [{ id }, visibleDelegates(viewer)] };
  return db.congressDelegate.findFirst({ where, select: delegateColumns });
}

export const CongressDelegate = builder.objectRef<DelegateRow>('CongressDelegate');

builder.node(CongressDelegate, {
  open: true,
  description: 'A delegate at a congress (đại biểu).',
  id: { resolve: (delegate) => delegate.id },
  loadWithoutCache: (id, { viewer }) => findDelegate(viewer, id),
  fields: (t) => ({
    congress: t.field({
      type: Congress,
      description: 'Where she was a delegate.',
      resolve: ({ congress }) => congress,
    }),
    person: t.field({
      type: Person,
      description: 'Who she is.',
      resolve: ({ person }) => person,
    }),
    orgUnit: t.field({
      type: OrgUnit,
      nullable: true,
      description:
        'The unit that sent her (đoàn đại biểu), as of the congress; null when not known.',
      resolve: ({ orgUnitId, congress: { heldFrom, termFrom } }) =>
        orgUnitId ? unitOn(orgUnitId, dayOf(heldFrom ?? termFrom)) : null,
    }),
    kind: t.expose('kind', { type: DelegateKind, description: 'How she came to be one.' }),
    attended: t.exposeBoolean('attended', { description: 'Whether she came.' }),
  }),
});

export const CongressDelegatePayload = changedPayload(
  'CongressDelegatePayload',
  'delegate',
  CongressDelegate,
  findDelegate,
);
