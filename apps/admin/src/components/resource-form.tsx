import type { ReactNode } from 'react';
import { DeleteButton, SaveButton, SimpleForm, Toolbar, useResourceContext } from 'react-admin';
import { ConflictDialog } from './conflict-dialog.tsx';
import { LeaveWarning } from './leave-warning.tsx';

interface ResourceFormProps {
  children: ReactNode;
  deletable?: boolean;
  defaultValues?: Record<string, unknown>;
}

function FormToolbar({ deletable }: { deletable: boolean }) {
  const resource = useResourceContext();
  return (
    <Toolbar sx={{ gap: 2, justifyContent: 'space-between', position: 'static' }}>
      <SaveButton label="Lưu" alwaysEnable={false} />
      {deletable && resource && (
        <DeleteButton mutationMode="pessimistic" confirmTitle="Xóa mục này?" />
      )}
    </Toolbar>
  );
}

/** The form of a resource: one column, one toolbar, a word before leaving with unsaved text. */
export function ResourceForm({ children, deletable = false, defaultValues }: ResourceFormProps) {
  return (
    <SimpleForm
      toolbar={<FormToolbar deletable={deletable} />}
      {...(defaultValues && { defaultValues })}
      sx={{ maxWidth: 820 }}
    >
      {children}
      <LeaveWarning />
      <ConflictDialog />
    </SimpleForm>
  );
}
