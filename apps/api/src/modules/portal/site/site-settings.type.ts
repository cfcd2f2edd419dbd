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
    siteName: t.exposeString('siteName', { description: 'What the portal is called (tên cổng).' }),
    organisationName: t.exposeString('organisationName', {
      description: 'Whose portal it is (tên tổ chức).',
    }),
    managingBody: t.exposeString('managingBody', {
      description: 'Who stands above that organisation (cơ quan chủ quản).',
    }),
    responsiblePerson: t.exposeString('responsiblePerson', {
      description: 'Who answers for what stands on it (người chịu trách nhiệm nội dung).',
    }),
    address: t.exposeString('address', { description: 'Postal address (địa chỉ).' }),
    phone: t.exposeString('phone', { description: 'Telephone, as people write it (điện thoại).' }),
    email: t.exposeString('email', { description: 'Where readers may write to (thư điện tử).' }),
    weatherPlace: t.exposeString('weatherPlace', {
      description:
        'Where the weather panel looks at the sky (nơi xem thời tiết); empty when it is off.',
    }),
    weatherLatitude: t.exposeFloat('weatherLatitude', {
      nullable: true,
      description: 'Latitude (vĩ độ), degrees (WGS84); null without a place.',
    }),
    weatherLongitude: t.exposeFloat('weatherLongitude', {
      nullable: true,
      description: 'Longitude (kinh độ), degrees (WGS84); null without a place.',
    }),
    version: t.exposeInt('version', {
      description: 'For `expectedVersion` of updateSiteSettings; 0 before the first save.',
    }),
  }),
});
