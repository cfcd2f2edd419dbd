import { Form } from 'react-admin';
import { LeaveWarning } from '#components/leave-warning.tsx';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { ArticleBar } from './article-bar.tsx';
import { ArticleLayout } from './article-layout.tsx';

export function ArticleEdit() {
  return (
    <ResourceEdit redirect={false} actions={false} bare>
      <Form>
        <ArticleBar />
        <ArticleLayout />
        <LeaveWarning />
      </Form>
    </ResourceEdit>
  );
}
