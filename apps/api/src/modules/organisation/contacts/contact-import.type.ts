import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitToday } from '#modules/organisation/units/unit-on.ts';
import type { ContactPreview, PreviewedRow, Refusal } from './preview-contacts.ts';

export const ContactImportMode = describedEnum('ContactImportMode', {
  description: 'Whether a sheet of contacts is only looked at.',
  descriptions: {
    PREVIEW: 'Writes nothing (xem trước).',
    APPLY: 'Writes what the preview with the same digest showed (ghi).',
  },
});

const ContactImportStatus = describedEnum<PreviewedRow['status']>('ContactImportStatus', {
  description: 'What becomes of a row of the sheet.',
  descriptions: {
    CHANGED: 'The unit has another contact afterwards (thay đổi).',
    UNCHANGED: 'The unit has this contact already (giữ nguyên).',
    REFUSED: 'It is left out; `reason` says why (bỏ qua).',
  },
});

const ContactImportRefusal = describedEnum<Refusal>('ContactImportRefusal', {
  description: 'Why a row is left out (lý do bỏ qua).',
  descriptions: {
    UNKNOWN_CODE: 'No unit has this code today.',
    UNKNOWN_NAME: 'No unit of hers is called so.',
    AMBIGUOUS_NAME: 'Several units are called so; only a code tells which is meant.',
    ACCENTS_DIFFER: 'A unit is called so with other accents.',
    NAME_DIFFERS: 'The unit with this code is called otherwise.',
    OUTSIDE: 'The unit is not one that the viewer may change.',
    MALFORMED: 'A cell holds what no contact can be; `message` says which.',
    REPEATED: 'Another row is about the same unit.',
  },
});

const ContactImportChange = builder
  .objectRef<PreviewedRow['changes'][number]>('ContactImportChange')
  .implement({
    description: 'One part of a contact that becomes different.',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'Which part: “address”, “phone” or “email”.' }),
      before: t.exposeString('before', {
        description: 'What it is now; empty when there is nothing.',
      }),
      after: t.exposeString('after', { description: 'What it becomes.' }),
    }),
  });

const ContactImportRow = builder.objectRef<PreviewedRow>('ContactImportRow').implement({
  description: 'A row of the sheet (dòng của bảng).',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As the spreadsheet counts them, from 1.' }),
    code: t.exposeString('code', { description: 'The code as written; may be empty.' }),
    name: t.exposeString('name', { description: 'The name as written; may be empty.' }),
    status: t.expose('status', { type: ContactImportStatus, description: 'What becomes of it.' }),
    reason: t.expose('reason', {
      type: ContactImportRefusal,
      nullable: true,
      description: 'Why it is left out; null unless the row is refused.',
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'The reason in Vietnamese; null unless the row is refused.',
    }),
    unit: t.field({
      type: OrgUnit,
      nullable: true,
      description: 'The unit that it is about; null when it is not certain which unit is meant.',
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
      rows: t.expose('rows', {
        type: [ContactImportRow],
        price: { rows: 200 },
        description: 'All rows of the sheet, in its order.',
      }),
      changedCount: t.int({
        description: 'How many rows change something.',
        resolve: ({ changes }) => changes.length,
      }),
      refusedCount: t.int({
        description: 'How many rows are left out.',
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
