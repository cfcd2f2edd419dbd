import { contactFields } from '@hoi/localization/words/frame/fields';
import { unitContactWords } from '@hoi/localization/words/organisation/contacts';
import { setUnitContactInput } from '@hoi/validation/organisation/unit-contact';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { TextInput } from '#components/ruled/inputs.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { codeOf, messageOf } from '#providers/api-error.ts';
import type { Records } from '#providers/data/data-provider.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { setContact, type UnitOfDay, unitDetails } from './unit-details.graphql.ts';

const empty = { address: '', phone: '', email: '', version: 0 };

function contactText({ address, phone, email }: typeof empty): string {
  return [address, phone, email].filter(Boolean).join(' · ');
}

/** How to reach a unit: a form for who may change it, a text for the others. */
export function UnitContact({ unit }: { unit: UnitOfDay }) {
  const records = useDataProvider<Records>();
  const saving = useDeed(setContact);
  const notify = useNotify();
  const contact = unit.contact ?? empty;
  // What somebody else saved meanwhile; the text that was typed here stays, and may go on top of it.
  const [theirs, setTheirs] = useState<typeof empty | null>(null);
  if (!unit.viewerCan.update) {
    return <Typography variant="body2">{contactText(contact) || unitContactWords.none}</Typography>;
  }

  async function save(values: FormValues) {
    const fields = {
      address: form.text(values, 'address'),
      phone: form.text(values, 'phone'),
      email: form.text(values, 'email'),
    };
    const input = { id: unit.id, expectedVersion: (theirs ?? contact).version, ...fields };
    await saving.send(input);
    notify(unitContactWords.saved, { type: 'success' });
    setTheirs(null);
  }
  async function tell(error: unknown) {
    if (codeOf(error) === 'CONFLICT') {
      const now = await records.read(unitDetails, { id: unit.id, asOf: null });
      setTheirs(now?.contact ?? empty);
    }
    notify(messageOf(error), { type: 'error' });
  }

  return (
    <KeptForm
      rules={setUnitContactInput}
      key={contact.version}
      place={`units/${unit.id}#contact`}
      label={unitContactWords.of(unit.name)}
      record={{ ...contact }}
      onSave={save}
      onFault={tell}
    >
      <TextInput
        source="address"
        label={contactFields.address}
        parse={asTyped}
        helperText={false}
      />
      <TextInput source="phone" label={contactFields.phone} parse={asTyped} helperText={false} />
      <TextInput source="email" label={contactFields.email} parse={asTyped} helperText={false} />
      {theirs && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {unitContactWords.theirs(contactText(theirs) || unitContactWords.leftEmpty)}
        </Alert>
      )}
      <Box sx={{ mt: 1 }}>
        <Button type="submit" variant="outlined" size="small">
          {unitContactWords.save}
        </Button>
      </Box>
    </KeptForm>
  );
}

function asTyped(value: string): string {
  return value;
}
