import { delegateKinds } from '@hoi/domain/delegate-kind';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { delegateKindLabels, delegateWords } from '@hoi/localization/words/organisation/congresses';
import { addDelegateInput } from '@hoi/validation/organisation/congress';
import { Alert, Button, List } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, Link } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { DeedLine } from '#components/deed-line.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { PersonPicker } from '#components/people/person-picker.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { SelectInput } from '#components/ruled/inputs.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { useReadingPages } from '#components/use-reading.ts';
import type { CongressDelegatesQuery, CongressPartsFragment } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { addDelegate, delegatesOf, removeDelegate, updateDelegate } from './delegate.graphql.ts';

const kindChoices = choicesOf(delegateKinds, delegateKindLabels);

type Delegate = NonNullable<CongressDelegatesQuery['congress']>['delegates']['nodes'][number];

/** Null: a new delegate. */
type Editing = { delegate: Delegate | null };

/** Who was summoned to the congress, by whom she was sent, and whether she came. */
export function CongressDelegates({ congress }: { congress: CongressPartsFragment }) {
  const { nodes, total, error, hasNextPage, fetchNextPage } = useReadingPages(delegatesOf, {
    id: congress.id,
  });
  const [editing, setEditing] = useState<Editing | null>(null);
  const adding = useDeed(addDelegate);
  const updating = useDeed(updateDelegate);
  const removing = useDeed(removeDelegate);
  const { update } = congress.viewerCan;

  async function save(values: FormValues) {
    const fields = {
      kind: form.oneOf(delegateKinds, values.kind) ?? 'ELECTED',
      orgUnit: form.textOrNull(values, 'orgUnit'),
      attended: form.flag(values, 'attended'),
    };
    if (editing?.delegate) {
      const input = { ...fields, id: editing.delegate.id, expectedVersion: congress.version ?? 1 };
      await updating.send(input);
    } else {
      const input = { ...fields, congress: congress.id, person: form.text(values, 'person') };
      await adding.send(input);
    }
  }
  function remove({ id, kind, attended, person, orgUnit }: Delegate) {
    const input = { id, expectedVersion: congress.version ?? 1 };
    const again = { congress: congress.id, person: person.id, kind, attended };
    return removing.take(input, {
      done: delegateWords.removed(person.fullName),
      undo: {
        act: () => adding.send({ ...again, orgUnit: orgUnit?.id ?? null }),
        done: delegateWords.putBack,
      },
    });
  }

  return (
    <RecordSection title={delegateWords.heading(total)}>
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      <List dense>
        {nodes.map((delegate) => {
          const { id, kind, attended, person, orgUnit } = delegate;
          return (
            <DeedLine
              key={id}
              primary={
                <Link to={`/people/${encodeURIComponent(person.id)}`}>{person.fullName}</Link>
              }
              secondary={[
                delegateKindLabels[kind],
                orgUnit?.name,
                attended ? delegateWords.hasAttended : delegateWords.hasNotAttended,
              ]}
            >
              {update && (
                <>
                  <Button onClick={() => setEditing({ delegate })}>{buttonWords.change}</Button>
                  <Button color="error" onClick={() => remove(delegate)}>
                    {buttonWords.delete}
                  </Button>
                </>
              )}
            </DeedLine>
          );
        })}
      </List>
      {hasNextPage && <Button onClick={() => fetchNextPage()}>{delegateWords.more}</Button>}
      {update && (
        <Button variant="outlined" onClick={() => setEditing({ delegate: null })}>
          {delegateWords.add}
        </Button>
      )}
      {editing && (
        <FormDialog
          rules={addDelegateInput}
          title={editing.delegate?.person.fullName ?? delegateWords.add}
          act={editing.delegate ? delegateWords.save : buttonWords.add}
          record={
            editing.delegate
              ? { ...editing.delegate, orgUnit: editing.delegate.orgUnit?.id ?? '' }
              : { kind: 'ELECTED', attended: true }
          }
          onSave={save}
          onClose={() => setEditing(null)}
        >
          {!editing.delegate && <PersonPicker source="person" />}
          <SelectInput source="kind" label={fieldNames.kind} choices={kindChoices} />
          <UnitInput source="orgUnit" label={delegateWords.delegation} ended />
          <BooleanInput source="attended" label={delegateWords.attended} />
        </FormDialog>
      )}
    </RecordSection>
  );
}
