import type { FormSchema } from '@hoi/validation/form-rules';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { useTypedBoxes } from '#components/ruled/use-typed-boxes.ts';
import { faultOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';

/** Sends a small form by a function of its values; says how it went, unless the screen shows it. */
export function useFormDeed(
  rules: FormSchema,
  deed: (values: (name: string) => string) => Promise<unknown>,
  done?: string,
) {
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  const { box, read } = useTypedBoxes(rules);
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const boxes = event.currentTarget;
    const given = read(boxes);
    if (!given) return;
    setBusy(true);
    try {
      await deed((name) => form.text(given, name));
      setFault('');
      boxes.reset();
      if (done) notify(done, { type: 'success' });
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { fault, busy, box, onSubmit };
}
