import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { faultOf } from '#providers/api-error.ts';

/** Sends a small form by a function of its values; says how it went, unless the screen shows it. */
export function useFormDeed(
  deed: (values: (name: string) => string) => Promise<unknown>,
  done?: string,
) {
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    setBusy(true);
    try {
      await deed((name) => String(given.get(name) ?? ''));
      setFault('');
      form.reset();
      if (done) notify(done, { type: 'success' });
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { fault, busy, onSubmit };
}
