import type { FormSchema } from '@hoi/validation/form-rules';
import type { ReactNode } from 'react';
import { Form } from 'react-admin';
import { FormRules } from '#components/ruled/form-rules.tsx';
import type { FormValues } from '#providers/data/resource-description.ts';
import { CopyOffer } from './copy-offer.tsx';
import { fieldErrorsOf } from './field-errors.ts';
import { FormBeginning } from './form-beginning.tsx';
import { SavingProvider, useSaving } from './saving-context.tsx';
import { useLocalCopy } from './use-local-copy.ts';
import { useSend } from './use-send.ts';

interface KeptFormProps {
  /** Which form it is, among all of the back office; null when its words are not to be kept. */
  place: string | null;
  /** What is typed in it, in words. */
  label: string;
  rules: FormSchema;
  record?: FormValues;
  /** What it throws is shown at the fields, or given to `onFault`. */
  onSave: (values: FormValues) => unknown;
  onFault?: (error: unknown) => void;
  children: ReactNode;
}

function KeptWords({ place, label }: Pick<KeptFormProps, 'place' | 'label'>) {
  const { offered, restore, settle } = useLocalCopy({ place, label });
  if (!offered) return null;
  return <CopyOffer copy={offered} isOutdated={false} onRestore={restore} onDiscard={settle} />;
}

function SendingForm({ place, label, rules, record, onSave, onFault, children }: KeptFormProps) {
  const { memory } = useSaving();
  const send = useSend();

  async function submit(values: FormValues) {
    try {
      await send(values, async () => {
        await onSave(values);
        return {};
      });
    } catch (error) {
      const refused = fieldErrorsOf(error);
      if (!refused) onFault?.(error);
      return refused ?? {};
    }
    memory.began = structuredClone(values);
    memory.keep?.();
    return {};
  }

  return (
    <FormRules schema={rules}>
      <Form record={record ?? {}} onSubmit={submit} noValidate>
        <FormBeginning key={place} />
        <KeptWords place={place} label={label} />
        {children}
      </Form>
    </FormRules>
  );
}

/** A form beside or above the record of a screen: a dialog, a part that is saved by itself. */
export function KeptForm(props: KeptFormProps) {
  return (
    <SavingProvider>
      <SendingForm {...props} />
    </SavingProvider>
  );
}
