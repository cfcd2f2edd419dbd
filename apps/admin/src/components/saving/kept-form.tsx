import { conflictWords, keptCopyWords, savingWords } from '@hoi/localization/words/frame/saving';
import type { FormSchema } from '@hoi/validation/form-rules';
import { Alert } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { Form, useNotify } from 'react-admin';
import { FormRules } from '#components/ruled/form-rules.tsx';
import { messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { CopyOffer } from './copy-offer.tsx';
import { fieldErrorsOf } from './field-errors.ts';
import { FormBeginning } from './form-beginning.tsx';
import { isSame } from './merge-values.ts';
import { goOnFrom, SavingProvider, useSaving } from './saving-context.tsx';
import { useFirstRecord } from './use-first-record.ts';
import { useFollowing } from './use-following.ts';
import { useLocalCopy } from './use-local-copy.ts';
import { useSend } from './use-send.ts';

interface KeptFormProps {
  /** Which form it is, among all of the back office; null when its words are not to be kept. */
  place: string | null;
  /** What is typed in it, in words. */
  label: string;
  rules: FormSchema;
  /** What it begins with; what of it is read anew later comes in around what was typed. */
  record?: FormValues;
  /** What it throws is shown at the fields, or given to `onFault`; false when it said itself that it did not save. */
  onSave: (values: FormValues) => unknown;
  /** Says what concerns no field; a notice does when left out. */
  onFault?: (error: unknown) => void;
  children: ReactNode;
}

type KeptWordsProps = Pick<KeptFormProps, 'place' | 'label' | 'rules'> & { record: FormValues };

function textOf(values: FormValues, names: readonly string[]): string {
  const texts = names.map((name) => form.text(values, name)).filter(Boolean);
  return texts.join(' · ') || conflictWords.empty;
}

/** What is typed is followed and kept; says what a colleague or an older page has left. */
function KeptWords({ place, label, rules, record }: KeptWordsProps) {
  const { theirs, change } = useSaving();
  // Whoever saves after she was told does it over the newer version.
  useFollowing(record, rules, (names, newer) => {
    change(() => ({ theirs: savingWords.theirs(textOf(newer, names)) }));
    return false;
  });
  const { offered, restore, settle } = useLocalCopy({ place, label });
  return (
    <>
      {offered && (
        <CopyOffer
          copy={offered}
          isOutdated={record.version !== undefined && record.version !== offered.version}
          act={keptCopyWords.restore}
          onRestore={restore}
          onDiscard={settle}
        />
      )}
      {theirs && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {theirs}
        </Alert>
      )}
    </>
  );
}

/** The same record as long as it says the same: most are put together anew whenever they are drawn. */
function useRecord(record: FormValues): FormValues {
  const kept = useRef(record);
  if (!isSame(kept.current, record)) kept.current = record;
  return kept.current;
}

const nothing: FormValues = {};
const notSaved = new Error('The form was not saved, and it is known why.');

function SendingForm(props: KeptFormProps) {
  const { place, label, rules, record = nothing, onSave, onFault, children } = props;
  const saving = useSaving();
  const send = useSend();
  const notify = useNotify();
  const tell = onFault ?? ((error: unknown) => notify(messageOf(error), { type: 'error' }));
  const newest = useRecord(record);
  const first = useFirstRecord(newest);

  async function submit(values: FormValues) {
    try {
      await send(values, async () => {
        if ((await onSave(values)) === false) throw notSaved;
        return {};
      });
    } catch (error) {
      const refused = fieldErrorsOf(error);
      if (!refused && error !== notSaved) tell(error);
      return refused ?? {};
    }
    goOnFrom(saving, values);
    return {};
  }

  return (
    <FormRules schema={rules}>
      <Form record={first} onSubmit={submit} noValidate>
        <FormBeginning />
        <KeptWords place={place} label={label} rules={rules} record={newest} />
        {children}
      </Form>
    </FormRules>
  );
}

/** A form beside or above the record of a screen: a dialog, a part that is saved by itself. */
export function KeptForm(props: KeptFormProps) {
  return (
    // The form of something else has nothing of what was typed in this one.
    <SavingProvider key={`${props.place} ${props.record?.id}`}>
      <SendingForm {...props} />
    </SavingProvider>
  );
}
