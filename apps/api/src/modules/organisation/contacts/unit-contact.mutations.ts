import {
  contactSheetLimits,
  importUnitContactsInput,
  setUnitContactInput,
} from '@hoi/validation/organisation/unit-contact';
import { formInput } from '#graphql/form-input.ts';
import { change, mutation } from '#graphql/mutation.ts';
import { readerOf, uploadedFile } from '#graphql/uploaded-file.ts';
import { OrgUnitPayload } from '#modules/organisation/units/org-unit.type.ts';
import { ContactImportMode, ImportUnitContactsPayload } from './contact-import.type.ts';
import { importUnitContacts } from './import-unit-contacts.command.ts';
import { setUnitContact } from './set-unit-contact.command.ts';

change('setUnitContact', {
  description:
    'Says how to reach a unit (sửa thông tin liên hệ). Administrators, within their subtree.',
  of: 'OrgUnit',
  input: setUnitContactInput,
  descriptions: {
    id: 'Of the unit.',
    expectedVersion: 'The version of the contact that was seen; 0 when there was none.',
    address: 'Postal address (địa chỉ); empty when left out, like the others.',
    email: 'Where it can be written to (thư điện tử).',
    phone:
      'Telephone (điện thoại): Vietnamese numbers, several with commas between, for example 0235.3852.717.',
  },
  payload: OrgUnitPayload,
  command: setUnitContact,
});

mutation('importUnitContacts', {
  description:
    'Contacts of many units from a spreadsheet (nhập liên hệ từ Excel). Administrators, within their subtree; CONFLICT when the preview does not hold any more.',
  input: formInput(
    'ImportUnitContactsInput',
    importUnitContactsInput.safeExtend({ file: uploadedFile }),
    {
      descriptions: {
        mode: 'Whether it is only looked at.',
        file: `XLSX of at most 5 MB and ${contactSheetLimits.rows} rows. The first sheet that is shown has a heading with Mã or Tên and with Địa chỉ, Điện thoại or Email.`,
        digest: 'Of the preview; needed with APPLY.',
      },
      types: { mode: ContactImportMode },
    },
  ),
  payload: ImportUnitContactsPayload,
  resolve: ({ file, mode, digest }, { viewer }) =>
    importUnitContacts(viewer, {
      read: readerOf(file),
      digest: mode === 'APPLY' ? (digest ?? null) : null,
    }),
});
