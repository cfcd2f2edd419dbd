import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Form, maxLength, TextInput, useNotify } from 'react-admin';
import { fieldErrorsOf } from '#components/field-errors.ts';
import { codeOf, messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { setContactMutation, type UnitOfDay } from './unit-details.graphql.ts';

const empty = { address: '', phone: '', email: '', version: 0 };

interface UnitContactProps {
  unit: UnitOfDay;
  onSaved: () => void;
}

/** How to reach a unit: a form for who may change it, a text for the others. */
export function UnitContact({ unit, onSaved }: UnitContactProps) {
  const notify = useNotify();
  const contact = unit.contact ?? empty;
  if (!unit.viewerCan.update) {
    const told = [contact.address, contact.phone, contact.email].filter(Boolean);
    return <Typography variant="body2">{told.join(' · ') || 'Chưa có thông tin.'}</Typography>;
  }

  async function save(values: FormValues) {
    const fields = {
      address: form.text(values, 'address'),
      phone: form.text(values, 'phone'),
      email: form.text(values, 'email'),
    };
    const input = { id: unit.id, expectedVersion: contact.version, ...fields };
    try {
      await api.mutate(setContactMutation, { input });
      notify('Đã lưu thông tin liên hệ', { type: 'success' });
    } catch (error) {
      const refused = fieldErrorsOf(error);
      if (refused) return refused;
      notify(messageOf(error), { type: 'error' });
      // What is written here stays for comparing; the next save goes on top of the newest version.
      if (codeOf(error) !== 'CONFLICT') return {};
    }
    onSaved();
    return {};
  }

  return (
    <Form key={contact.version} onSubmit={save} record={{ ...contact }}>
      <TextInput source="address" label="Địa chỉ" validate={maxLength(300)} parse={asTyped} />
      <TextInput source="phone" label="Điện thoại" parse={asTyped} />
      <TextInput source="email" label="Thư điện tử" parse={asTyped} />
      <Box>
        <Button type="submit" variant="outlined" size="small">
          Lưu liên hệ
        </Button>
      </Box>
    </Form>
  );
}

function asTyped(value: string): string {
  return value;
}
