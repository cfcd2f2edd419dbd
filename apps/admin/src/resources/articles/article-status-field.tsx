import { articleStatusLabels } from '@hoi/localization/labels';
import Chip from '@mui/material/Chip';
import { useRecordContext } from 'react-admin';
import type { ArticleStatus } from '#generated/graphql.ts';

const colours = {
  DRAFT: 'default',
  IN_REVIEW: 'warning',
  PUBLISHED: 'success',
  UNPUBLISHED: 'secondary',
} as const satisfies Record<ArticleStatus, string>;

interface StatusRecord {
  id: string;
  status?: ArticleStatus | null;
  awaitingContent?: boolean | null;
  deletedAt?: string | null;
  publishedAt?: string | null;
}

/** Where an article stands, in one word; scheduled and deleted ones say so. */
export function ArticleStatusField() {
  const record = useRecordContext<StatusRecord>();
  if (!record?.status) return null;
  if (record.deletedAt)
    return <Chip size="small" variant="outlined" color="error" label="Đã xóa" />;
  if (record.awaitingContent) return <Chip size="small" variant="outlined" label="Chờ nội dung" />;
  const scheduled =
    record.status === 'PUBLISHED' &&
    record.publishedAt &&
    Date.parse(record.publishedAt) > Date.now();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={scheduled ? 'info' : colours[record.status]}
      label={scheduled ? 'Hẹn giờ' : articleStatusLabels[record.status]}
    />
  );
}
