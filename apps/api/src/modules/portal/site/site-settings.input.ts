import { builder } from '#graphql/builder.ts';

export const UpdateSiteSettingsInput = builder.inputType('UpdateSiteSettingsInput', {
  fields: (t) => ({
    expectedVersion: t.int({ required: true, description: '0 before the first save.' }),
    siteName: t.string({ required: true }),
    organisationName: t.string({ required: true }),
    managingBody: t.string(),
    responsiblePerson: t.string(),
    address: t.string(),
    phone: t.string(),
    email: t.string(),
    weatherPlace: t.string({ description: 'Empty, and no coordinates, turns the panel off.' }),
    weatherLatitude: t.float({ description: 'Vĩ độ: degrees, WGS84, within Viet Nam.' }),
    weatherLongitude: t.float({ description: 'Kinh độ: degrees, WGS84, within Viet Nam.' }),
  }),
});
