import { Prisma } from '@hoi/db/prisma';
import { holdingWords } from '@hoi/localization/words/organisation/contacts';
import { builder } from '#graphql/builder.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { askedColumns, perUnitDay } from '#modules/organisation/units/per-unit-day.ts';
import type { StoredContact } from './contact-rows.ts';

hangsOnUnit({ table: 'org_unit_contacts', column: 'unit_id', words: holdingWords.contacts });

const OrgUnitContact = builder.objectRef<StoredContact>('OrgUnitContact').implement({
  description: 'How to reach a unit (liên hệ); each part may be empty.',
  fields: (t) => ({
    address: t.exposeString('address', { description: 'Địa chỉ.' }),
    phone: t.exposeString('phone', { description: 'Điện thoại.' }),
    email: t.exposeString('email', { description: 'Thư điện tử.' }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next change.' }),
  }),
});

const contacts = perUnitDay<StoredContact>(
  (asked) => Prisma.sql`
    SELECT ${askedColumns}, c.address, c.phone, c.email, c.version
    FROM ${asked} JOIN org_unit_contacts c ON c.unit_id = asked.id`,
);

builder.objectField(OrgUnit, 'contact', (t) =>
  t.field({
    type: OrgUnitContact,
    nullable: true,
    description: 'As known today, whatever day was asked; null while nothing is known.',
    resolve: async ({ id, asOf }) => (await contacts(id, asOf))[0] ?? null,
  }),
);
