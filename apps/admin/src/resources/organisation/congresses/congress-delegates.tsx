import { delegateKinds } from '@hoi/domain/delegate-kind';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { fieldNames } from '@hoi/localization/words/frame/fields';
import { delegateKindLabels, delegateWords } from '@hoi/localization/words/organisation/congresses';
import { addDelegateInput } from '@hoi/validation/organisation/congress';
import { Alert, Button, List } from '@mui/material';
import { Link } from 'react-admin';
import { choicesOf } from '#components/choices-of.ts';
import { DeedLine } from '#components/deed-line.tsx';
import { FormButton } from '#components/form-button.tsx';
import { PersonPicker } from '#components/people/person-picker.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { BooleanInput, SelectInput } from '#components/ruled/inputs.tsx';
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

function fields(values: FormValues) {
  return {
    kind: form.oneOf(delegateKinds, values.kind) ?? 'ELECTED',
    orgUnit: form.textOrNull(values, 'orgUnit'),
    attended: form.flag(values, 'attended'),
  };
}

function DelegateInputs() {
  return (
    <>
      <SelectInput source="kind" label={fieldNames.kind} choices={kindChoices} />
      <UnitInput source="orgUnit" label={delegateWords.delegation} ended />
      <BooleanInput source="attended" label={delegateWords.attended} />
    </>
  );
}

/** Who was summoned to the congress, by whom she was sent, and whether she came. */
export function CongressDelegates({ congress }: { congress: CongressPartsFragment }) {
  const { nodes, total, error, hasNextPage, fetchNextPage } = useReadingPages(delegatesOf, {
    id: congress.id,
  });
  const adding = useDeed(addDelegate);
  const updating = useDeed(updateDelegate);
  const removing = useDeed(removeDelegate);
  const { update } = congress.viewerCan;
  const expectedVersion = congress.version ?? 1;

  function remove({ id, kind, attended, person, orgUnit }: Delegate) {
    const again = { congress: congress.id, person: person.id, kind, attended };
    return removing.take(
      { id, expectedVersion },
      {
        done: delegateWords.removed(person.fullName),
        undo: {
          act: () => adding.send({ ...again, orgUnit: orgUnit?.id ?? null }),
          done: delegateWords.putBack,
        },
      },
    );
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
                  <FormButton
                    label={buttonWords.change}
                    title={person.fullName}
                    act={delegateWords.save}
                    rules={addDelegateInput}
                    record={{ ...delegate, orgUnit: orgUnit?.id ?? '', version: expectedVersion }}
                    onSave={(values) =>
                      updating.send({ ...fields(values), ...form.versioned(values) })
                    }
                  >
                    <DelegateInputs />
                  </FormButton>
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
        <FormButton
          label={delegateWords.add}
          variant="outlined"
          title={delegateWords.add}
          act={buttonWords.add}
          rules={addDelegateInput}
          record={{ kind: 'ELECTED', attended: true }}
          onSave={(values) =>
            adding.send({
              ...fields(values),
              congress: congress.id,
              person: form.text(values, 'person'),
            })
          }
        >
          <PersonPicker source="person" />
          <DelegateInputs />
        </FormButton>
      )}
    </RecordSection>
  );
}
