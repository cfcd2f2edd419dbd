import { createArticleInput } from '@hoi/validation/newsroom/article';
import { Form, useRecordContext } from 'react-admin';
import { ResourceEdit } from '#components/resource-edit.tsx';
import { FormGuard } from '#components/saving/form-guard.tsx';
import { useFirstRecord } from '#components/saving/use-first-record.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { ArticleBar } from './article-bar.tsx';
import { ArticleLayout } from './article-layout.tsx';
import { articleNews } from './article-news.ts';

function ArticleForm() {
  const record = useRecordContext<Row>();
  const first = useFirstRecord(record);
  if (!record || !first) return null;
  return (
    <Form record={first} noValidate>
      <FormGuard rules={createArticleInput} record={record}>
        <ArticleBar />
        <ArticleLayout />
      </FormGuard>
    </Form>
  );
}

export function ArticleEdit() {
  return (
    <ResourceEdit redirect={false} actions={false} newsText={articleNews} bare>
      <ArticleForm />
    </ResourceEdit>
  );
}
