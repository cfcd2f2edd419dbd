import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import type { Api } from '#providers/client.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

const settingsParts = graphql(`
  fragment SiteSettingsParts on SiteSettings {
    siteName
    organisationName
    managingBody
    responsiblePerson
    address
    phone
    email
    weatherPlace
    weatherLatitude
    weatherLongitude
    version
  }
`);

const settingsQuery = graphql(`
  query SiteSettings {
    siteSettings {
      ...SiteSettingsParts
    }
  }
`);

/** There is one set of settings; this is its id on the screen. */
export const settingsId = 'site';

const settingsRow = (settings: FragmentType<typeof settingsParts>) => ({
  id: settingsId,
  ...readFragment(settingsParts, settings),
});

const read = async (api: Api) => settingsRow((await api.query(settingsQuery, {})).siteSettings);

export const settingsResource: ResourceDescription = {
  one: read,
  now: read,
  async update(api, values, previous) {
    const input = {
      siteName: form.text(values, 'siteName'),
      organisationName: form.text(values, 'organisationName'),
      managingBody: form.text(values, 'managingBody'),
      responsiblePerson: form.text(values, 'responsiblePerson'),
      address: form.text(values, 'address'),
      phone: form.text(values, 'phone'),
      email: form.text(values, 'email'),
      weatherPlace: form.text(values, 'weatherPlace'),
      weatherLatitude: form.numberOrNull(values, 'weatherLatitude'),
      weatherLongitude: form.numberOrNull(values, 'weatherLongitude'),
      expectedVersion: form.whole(previous, 'version'),
    };
    const { updateSiteSettings } = await api.mutate(mutations.updateSiteSettings, { input });
    return settingsRow(updateSiteSettings.siteSettings);
  },
};
