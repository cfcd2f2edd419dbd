import { graphql } from '#generated/gql.ts';
import * as form from '#providers/data/form-values.ts';
import type { ResourceDescription } from '#providers/data/resource-description.ts';

const settingsQuery = graphql(`
  query SiteSettings {
    siteSettings {
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
  }
`);

const updateMutation = graphql(`
  mutation UpdateSiteSettings($input: UpdateSiteSettingsInput!) {
    updateSiteSettings(input: $input) {
      siteSettings {
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
    }
  }
`);

/** There is one set of settings; this is its id on the screen. */
export const settingsId = 'site';

export const settingsResource: ResourceDescription = {
  async one(api) {
    return { id: settingsId, ...(await api.query(settingsQuery, {})).siteSettings };
  },
  async now(api) {
    return { version: (await api.query(settingsQuery, {})).siteSettings.version };
  },
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
      expectedVersion: form.versionOf(previous),
    };
    const { updateSiteSettings } = await api.mutate(updateMutation, { input });
    return { id: settingsId, ...updateSiteSettings.siteSettings };
  },
};
