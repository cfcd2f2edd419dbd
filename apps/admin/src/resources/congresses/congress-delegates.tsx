import { delegateKinds } from '@hoi/domain/delegate-kind';
import { delegateKindLabels } from '@hoi/localization/people-labels';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BooleanInput, Link, required, SelectInput, useEditContext } from 'react-admin';
import { DeedLine } from '#components/deed-line.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { RecordSection } from '#components/record-section.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { useRecordDeed } from '#components/use-record-deed.ts';
import type { CongressPartsFragment } from '#generated/graphql.ts';
import { api } from '#providers/browser.ts';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { PersonPicker } from '../people/person-picker.tsx';
import { addDelegateMutation, delegatesQuery, removeDelegateMutation } from './delegate.graphql.ts';

const kindChoices = delegateKinds.map((id) => ({ id, name: delegateKindLabels[id] }));
const first: string | null = null;

function useDelegates(id: string) {
  const found = useInfiniteQuery({
    queryKey: ['congress-delegates', id],
    queryFn: async ({ pageParam }) =>
      (await api.query(delegatesQuery, { id, after: pageParam })).congress?.delegates ?? null,
    initialPageParam: first,
    getNextPageParam: (last) =>
      last?.pageInfo.hasNextPage ? (last.pageInfo.endCursor ?? null) : null,
  });
  const pages = found.data?.pages ?? [];
  const delegates = pages.flatMap((page) => page?.nodes ?? []);
  return { ...found, delegates, total: pages[0]?.totalCount ?? 0 };
}

/** Who was summoned to the congress, by whom she was sent, and whether she came. */
export function CongressDelegates({ congress }: { congress: CongressPartsFragment }) {
  const { refetch: rereadCongress } = useEditContext();
  const take = useRecordDeed();
  const { delegates, total, hasNextPage, fetchNextPage, refetch } = useDelegates(congress.id);
  const [adding, setAdding] = useState(false);
  const { update } = congress.viewerCan;

  async function add(values: FormValues) {
    const input = {
      congress: congress.id,
      person: form.text(values, 'person'),
      kind: form.oneOf(delegateKinds, values.kind) ?? 'ELECTED',
      orgUnit: form.textOrNull(values, 'orgUnit'),
      attended: form.flag(values, 'attended'),
    };
    await api.mutate(addDelegateMutation, { input });
    await rereadCongress?.();
    await refetch();
  }
  async function remove(id: string) {
    const input = { id, expectedVersion: congress.version ?? 1 };
    await take(() => api.mutate(removeDelegateMutation, { input }), 'Đã xóa đại biểu');
    await refetch();
  }

  return (
    <RecordSection title={`Đại biểu (${total})`}>
      <List dense>
        {delegates.map(({ id, kind, attended, person, orgUnit }) => (
          <DeedLine
            key={id}
            primary={<Link to={`/people/${encodeURIComponent(person.id)}`}>{person.fullName}</Link>}
            secondary={[delegateKindLabels[kind], orgUnit?.name, attended ? 'có dự' : 'không dự']
              .filter(Boolean)
              .join(' · ')}
          >
            {update && (
              <Button color="error" onClick={() => remove(id)}>
                Xóa
              </Button>
            )}
          </DeedLine>
        ))}
      </List>
      {hasNextPage && <Button onClick={() => fetchNextPage()}>Xem thêm đại biểu</Button>}
      {update && (
        <Button variant="outlined" onClick={() => setAdding(true)}>
          Thêm đại biểu
        </Button>
      )}
      {adding && (
        <FormDialog
          title="Thêm đại biểu"
          act="Thêm"
          record={{ kind: 'ELECTED', attended: true }}
          onSave={add}
          onClose={() => setAdding(false)}
        >
          <PersonPicker source="person" />
          <SelectInput source="kind" label="Loại" choices={kindChoices} validate={required()} />
          <UnitInput source="orgUnit" label="Đoàn đại biểu" ended />
          <BooleanInput source="attended" label="Có dự" />
        </FormDialog>
      )}
    </RecordSection>
  );
}
