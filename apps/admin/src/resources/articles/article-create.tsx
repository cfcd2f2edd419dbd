import Box from '@mui/material/Box';
import { Form, SaveButton, useGetIdentity } from 'react-admin';
import { LeaveWarning } from '#components/leave-warning.tsx';
import { ResourceCreate } from '#components/resource-create.tsx';
import { ArticleLayout } from './article-layout.tsx';
import { DraftKeeper } from './draft-keeper.tsx';
import { dropDraft } from './local-draft.ts';

const emptyBody = { type: 'doc', content: [{ type: 'paragraph' }] };

export function ArticleCreate() {
  const { identity } = useGetIdentity();
  if (!identity) return null;
  const defaults = {
    body: emptyBody,
    tags: [],
    attachments: [],
    orgUnit: { id: identity.orgUnit },
    postedBy: identity.fullName,
  };
  const forget = () => dropDraft(localStorage, String(identity.id), 'new');
  return (
    <ResourceCreate redirect="edit" onCreated={forget}>
      <Form defaultValues={defaults}>
        <DraftKeeper articleId="new" />
        <Box sx={{ py: 2 }}>
          <SaveButton label="Lưu bản nháp" />
        </Box>
        <ArticleLayout />
        <LeaveWarning />
      </Form>
    </ResourceCreate>
  );
}
