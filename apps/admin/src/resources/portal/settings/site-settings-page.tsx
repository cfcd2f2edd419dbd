import { contactFields } from '@hoi/localization/words/frame/fields';
import { siteFields, siteWords } from '@hoi/localization/words/portal/site';
import { updateSiteSettingsInput } from '@hoi/validation/portal/site-settings';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ResourceForm } from '#components/resource-form.tsx';
import { NumberInput, TextInput } from '#components/ruled/inputs.tsx';
import { settingsId } from './site-settings.graphql.ts';

/** What header and footer of the public site say of its owner, and where its weather is from. */
export function SiteSettingsPage() {
  return (
    <ResourceEdit id={settingsId} redirect={false} actions={false} title={siteWords.settings}>
      <ResourceForm rules={updateSiteSettingsInput}>
        <TextInput source="siteName" label={siteFields.name} />
        <TextInput source="organisationName" label={siteFields.organisation} />
        <TextInput source="managingBody" label={siteFields.managingBody} />
        <TextInput source="responsiblePerson" label={siteFields.responsible} />
        <TextInput source="address" label={contactFields.address} />
        <TextInput source="phone" label={contactFields.phone} type="tel" />
        <TextInput source="email" label={contactFields.email} type="email" />
        <TextInput
          source="weatherPlace"
          label={siteFields.weatherPlace}
          helperText={siteFields.weatherHelp}
        />
        <NumberInput source="weatherLatitude" label={siteFields.latitude} step="any" />
        <NumberInput source="weatherLongitude" label={siteFields.longitude} step="any" />
      </ResourceForm>
    </ResourceEdit>
  );
}
