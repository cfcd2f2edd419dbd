import { resourceWords } from '@hoi/localization/words/frame/back-office';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import type { FormSchema } from '@hoi/validation/form-rules';
import type { ReactNode } from 'react';
import {
  DeleteButton,
  SaveButton,
  SimpleForm,
  Toolbar,
  useGetRecordRepresentation,
  useRecordContext,
  useResourceContext,
} from 'react-admin';
import type { Row } from '#providers/data/resource-description.ts';
import { FormGuard } from './saving/form-guard.tsx';
import { SaveLine } from './saving/save-line.tsx';
import { useFirstRecord } from './saving/use-first-record.ts';

interface ResourceFormProps {
  rules: FormSchema;
  children: ReactNode;
  /** What will happen when the record is deleted; left out where it cannot be. */
  deletable?: string;
  defaultValues?: Record<string, unknown>;
}

interface FormToolbarProps {
  deletable: string | undefined;
  record: Row | undefined;
}

function FormToolbar({ deletable, record }: FormToolbarProps) {
  const nameOf = useGetRecordRepresentation(useResourceContext());
  return (
    <Toolbar
      sx={{
        gap: 2,
        justifyContent: 'space-between',
        bgcolor: 'background.default',
        // On a phone it stays in sight as long as its form does, and covers nothing below.
        '&.RaToolbar-mobileToolbar': { position: 'sticky', bottom: 0, zIndex: 2 },
      }}
    >
      <SaveButton label={buttonWords.save} />
      <SaveLine />
      {deletable && record && (
        <DeleteButton
          record={record}
          mutationMode="pessimistic"
          confirmTitle={
            <>
              {resourceWords.deleteQuestion.before}
              {nameOf(record)}
              {resourceWords.deleteQuestion.after}
            </>
          }
          confirmContent={deletable}
          confirmColor="warning"
        />
      )}
    </Toolbar>
  );
}

/** The form of a resource: one column, one toolbar, and nothing that is typed is lost. */
export function ResourceForm({ rules, children, deletable, defaultValues }: ResourceFormProps) {
  const record = useRecordContext<Row>();
  const first = useFirstRecord(record);
  return (
    <SimpleForm
      noValidate
      {...(first && { record: first })}
      toolbar={<FormToolbar deletable={deletable} record={record} />}
      {...(defaultValues && { defaultValues })}
      sx={{ maxWidth: 820 }}
    >
      <FormGuard rules={rules} record={record}>
        {children}
      </FormGuard>
    </SimpleForm>
  );
}
