import { builder } from '#graphql/builder.ts';
import { OrgUnit } from './org-unit.type.ts';
import { type UnitContact, unitContacts } from './unit-past.ts';

const OrgUnitContact = builder.objectRef<UnitContact>('OrgUnitContact').implement({
  description: 'How to reach a unit (liên hệ); each part may be empty.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'Địa chỉ.' }),
    phone: t.exposeString('phone', { description: 'Điện thoại.' }),
    email: t.exposeString('email', { description: 'Thư điện tử.' }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next change.' }),
  }),
});

builder.objectField(OrgUnit, 'contact', (t) =>
  t.field({
    type: OrgUnitContact,
    nullable: true,
    description: 'As known today, whatever day was asked; null while nothing is known.',
    resolve: async ({ id, asOf }) => (await unitContacts(id, asOf))[0] ?? null,
  }),
);
