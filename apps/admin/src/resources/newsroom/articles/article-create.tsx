import { articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { emptyDocument } from '@hoi/richtext/nodes';
import { createArticleInput } from '@hoi/validation/newsroom/article';
import { Box } from '@mui/material';
import { Form, SaveButton } from 'react-admin';
import { ResourceCreate } from '#components/resource-create.tsx';
import { FormGuard } from '#components/saving/form-guard.tsx';
import { SaveLine } from '#components/saving/save-line.tsx';
import { ArticleLayout } from './article-layout.tsx';

const nothing = { body: emptyDocument, tags: [], attachments: [] };

export function ArticleCreate() {
  return (
    <ResourceCreate redirect="edit">
      {({ orgUnit, fullName }) => (
        <Form
          defaultValues={{ ...nothing, orgUnit: { id: orgUnit }, postedBy: fullName }}
          noValidate
        >
          <FormGuard rules={createArticleInput} record={undefined}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 2 }}>
              <SaveButton label={articleWords.saveDraft} />
              <SaveLine />
            </Box>
            <ArticleLayout />
          </FormGuard>
        </Form>
      )}
    </ResourceCreate>
  );
}
