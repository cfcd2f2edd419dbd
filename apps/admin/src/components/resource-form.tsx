import { type ReactNode, useContext } from 'react';
import { DeleteButton, SaveButton, SimpleForm, Toolbar, useResourceContext } from 'react-admin';
import { ConflictContext } from './conflict-context.ts';
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
    <Toolbar
      sx={{
        gap: 2,
        justifyContent: 'space-between',
        bgcolor: 'background.default',
        // On a phone it stays in sight as long as its form does, and covers nothing below.
        '&.RaToolbar-mobileToolbar': { position: 'sticky', bottom: 0, zIndex: 2 },
      }}
    >
      <SaveButton label="Lưu" alwaysEnable={false} />
      {deletable && resource && (
        <DeleteButton mutationMode="pessimistic" confirmTitle="Xóa mục này?" />
      )}
    </Toolbar>
  );
}

/** The form of a resource: one column, one toolbar, a word before leaving with unsaved text. */
export function ResourceForm({ children, deletable = false, defaultValues }: ResourceFormProps) {
  const conflict = useContext(ConflictContext);
  return (
    <SimpleForm
      toolbar={<FormToolbar deletable={deletable} />}
      {...(defaultValues && { defaultValues })}
      sx={{ maxWidth: 820 }}
    >
      {children}
      <LeaveWarning />
      {conflict && <ConflictDialog conflict={conflict} />}
    </SimpleForm>
  );
}
