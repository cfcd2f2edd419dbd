import { contactFields } from '@hoi/localization/words/frame/fields';
import { unitContactWords } from '@hoi/localization/words/organisation/contacts';
import { setUnitContactInput } from '@hoi/validation/organisation/unit-contact';
import { Box, Button, Typography } from '@mui/material';
import { TextInput } from '#components/ruled/inputs.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { useDeed } from '#components/use-deed.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { setContact, type UnitOfDay } from './unit-details.graphql.ts';

const empty = { address: '', phone: '', email: '', version: 0 };

function contactText({ address, phone, email }: typeof empty): string {
  return [address, phone, email].filter(Boolean).join(' · ');
}

/** How to reach a unit: a form for who may change it, a text for the others. */
export function UnitContact({ unit }: { unit: UnitOfDay }) {
  const saving = useDeed(setContact);
  const contact = unit.contact ?? empty;
  if (!unit.viewerCan.update) {
    return <Typography variant="body2">{contactText(contact) || unitContactWords.none}</Typography>;
  }

  const save = (values: FormValues) =>
    saving.take(
      {
        ...form.versioned(values),
        address: form.text(values, 'address'),
        phone: form.text(values, 'phone'),
        email: form.text(values, 'email'),
      },
      { done: unitContactWords.saved, inForm: true },
    );

  return (
    <KeptForm
      rules={setUnitContactInput}
      place={`units/${unit.id}#contact`}
      label={unitContactWords.of(unit.name)}
      record={{ ...contact, id: unit.id }}
      onSave={save}
    >
      <TextInput source="address" label={contactFields.address} helperText={false} />
      <TextInput source="phone" label={contactFields.phone} helperText={false} />
      <TextInput source="email" label={contactFields.email} helperText={false} />
      <Box sx={{ mt: 1 }}>
        <Button type="submit" variant="outlined" size="small">
          {unitContactWords.save}
        </Button>
      </Box>
    </KeptForm>
  );
}
