import { builder } from '#graphql/builder.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitToday } from '#modules/organisation/units/unit-on.ts';
import { type ContactPreview, type PreviewedRow, refusals } from './preview-contacts.ts';

export const ContactImportMode = builder.enumType('ContactImportMode', {
  values: {
    PREVIEW: { description: 'Writes nothing (xem trước).' },
    APPLY: { description: 'Writes what the preview with the same digest showed (ghi).' },
  },
});

const ContactImportStatus = builder.enumType('ContactImportStatus', {
  values: ['CHANGED', 'UNCHANGED', 'REFUSED'] as const,
});

const ContactImportRefusal = builder.enumType('ContactImportRefusal', {
  description: 'Why a row is left out (lý do bỏ qua).',
  values: refusals,
});

const ContactImportChange = builder
  .objectRef<PreviewedRow['changes'][number]>('ContactImportChange')
  .implement({
    fields: (t) => ({
      field: t.exposeString('field', { description: '“address”, “phone” or “email”.' }),
      before: t.exposeString('before', { description: 'Empty when there was nothing.' }),
      after: t.exposeString('after'),
    }),
  });

const ContactImportRow = builder.objectRef<PreviewedRow>('ContactImportRow').implement({
  description: 'A row of the sheet (dòng của bảng).',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As the spreadsheet counts them, from 1.' }),
    code: t.exposeString('code', { description: 'As written; may be empty.' }),
    name: t.exposeString('name', { description: 'As written; may be empty.' }),
    status: t.expose('status', { type: ContactImportStatus }),
    reason: t.expose('reason', { type: ContactImportRefusal, nullable: true }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'The reason in Vietnamese; null unless the row is refused.',
    }),
    unit: t.field({
      type: OrgUnit,
      nullable: true,
      description: 'Null when it is not certain which unit is meant.',
      resolve: ({ unitId }) => (unitId ? unitToday(unitId) : null),
    }),
    changes: t.expose('changes', {
      type: [ContactImportChange],
      price: { rows: 5 },
      description: 'What becomes different; an empty cell leaves what is there.',
    }),
  }),
});

export const ImportUnitContactsPayload = builder
  .objectRef<ContactPreview>('ImportUnitContactsPayload')
  .implement({
    fields: (t) => ({
      rows: t.expose('rows', { type: [ContactImportRow], price: { rows: 200 } }),
      changedCount: t.int({ resolve: ({ changes }) => changes.length }),
      refusedCount: t.int({
        resolve: ({ rows }) => rows.filter((row) => row.status === 'REFUSED').length,
      }),
      notices: t.exposeStringList('notices', {
        price: { rows: 4 },
        description:
          'What of the file was not read, in Vietnamese: other sheets, what is hidden, columns under unknown headings.',
      }),
      digest: t.exposeString('digest', { description: 'To be given back with APPLY.' }),
    }),
  });
