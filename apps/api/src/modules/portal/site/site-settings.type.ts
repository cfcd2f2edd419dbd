import type { SiteSetting } from '@hoi/db/prisma';
import { firstSiteName } from '@hoi/localization/words/portal/site';
import { builder } from '#graphql/builder.ts';

type SiteSettingsRow = Omit<SiteSetting, 'id'>;

/** Before anybody has saved them. */
export const unsavedSettings: SiteSettingsRow = {
  siteName: firstSiteName,
  organisationName: '',
  managingBody: '',
  responsiblePerson: '',
  address: '',
  phone: '',
  email: '',
  weatherPlace: '',
  weatherLatitude: null,
  weatherLongitude: null,
  version: 0,
};

export const SiteSettings = builder.objectRef<SiteSettingsRow>('SiteSettings').implement({
  description: 'What header and footer say of the portal and its owner; parts may be empty.',
  fields: (t) => ({
    siteName: t.exposeString('siteName'),
    organisationName: t.exposeString('organisationName', { description: 'Tên tổ chức.' }),
    managingBody: t.exposeString('managingBody', { description: 'Cơ quan chủ quản.' }),
    responsiblePerson: t.exposeString('responsiblePerson', {
      description: 'Người chịu trách nhiệm nội dung.',
    }),
    address: t.exposeString('address'),
    phone: t.exposeString('phone'),
    email: t.exposeString('email'),
    weatherPlace: t.exposeString('weatherPlace', {
      description:
        'Where the weather panel looks at the sky (nơi xem thời tiết); empty when it is off.',
    }),
    weatherLatitude: t.exposeFloat('weatherLatitude', {
      nullable: true,
      description: 'Vĩ độ, degrees (WGS84); null without a place.',
    }),
    weatherLongitude: t.exposeFloat('weatherLongitude', {
      nullable: true,
      description: 'Kinh độ, degrees (WGS84); null without a place.',
    }),
    version: t.exposeInt('version', { description: '0 before the first save.' }),
  }),
});
