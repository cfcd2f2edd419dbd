import { setUnitContactInput } from '@hoi/validation/organisation/unit-contact';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { TextInput } from '#components/ruled/inputs.tsx';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { codeOf, messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { setContactMutation, type UnitOfDay, unitDetailsQuery } from './unit-details.graphql.ts';

const empty = { address: '', phone: '', email: '', version: 0 };

interface UnitContactProps {
  unit: UnitOfDay;
  onSaved: () => void;
}

function contactText({ address, phone, email }: typeof empty): string {
  return [address, phone, email].filter(Boolean).join(' · ');
}

async function newest(id: string): Promise<typeof empty> {
  const { orgUnit } = await api.query(unitDetailsQuery, { id });
  return orgUnit?.contact ?? empty;
}

/** How to reach a unit: a form for who may change it, a text for the others. */
export function UnitContact({ unit, onSaved }: UnitContactProps) {
  const notify = useNotify();
  const contact = unit.contact ?? empty;
  // What somebody else saved meanwhile; the text that was typed here stays, and may go on top of it.
  const [theirs, setTheirs] = useState<typeof empty | null>(null);
  if (!unit.viewerCan.update) {
    return <Typography variant="body2">{contactText(contact) || 'Chưa có thông tin.'}</Typography>;
  }

  async function save(values: FormValues) {
    const fields = {
      address: form.text(values, 'address'),
      phone: form.text(values, 'phone'),
      email: form.text(values, 'email'),
    };
    const input = { id: unit.id, expectedVersion: (theirs ?? contact).version, ...fields };
    await api.mutate(setContactMutation, { input });
    notify('Đã lưu thông tin liên hệ', { type: 'success' });
    setTheirs(null);
    onSaved();
  }
  async function tell(error: unknown) {
    if (codeOf(error) === 'CONFLICT') setTheirs(await newest(unit.id));
    notify(messageOf(error), { type: 'error' });
  }

  return (
    <KeptForm
      rules={setUnitContactInput}
      key={contact.version}
      place={`units/${unit.id}#contact`}
      label={`Liên hệ: ${unit.name}`}
      record={{ ...contact }}
      onSave={save}
      onFault={tell}
    >
      <TextInput source="address" label="Địa chỉ" parse={asTyped} helperText={false} />
      <TextInput source="phone" label="Điện thoại" parse={asTyped} helperText={false} />
      <TextInput source="email" label="Thư điện tử" parse={asTyped} helperText={false} />
      {theirs && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          Người khác vừa lưu: {contactText(theirs) || 'để trống'}. Lưu lần nữa để thay bằng nội dung
          của bạn.
        </Alert>
      )}
      <Box sx={{ mt: 1 }}>
        <Button type="submit" variant="outlined" size="small">
          Lưu liên hệ
        </Button>
      </Box>
    </KeptForm>
  );
}

function asTyped(value: string): string {
  return value;
}
