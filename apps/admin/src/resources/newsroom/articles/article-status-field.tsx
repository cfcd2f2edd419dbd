import { articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { articleStandingLabels } from '@hoi/localization/words/newsroom/articles';
import { Chip } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { ArticleStanding } from '#generated/graphql.ts';

const colours = {
  DRAFT: 'default',
  RETURNED: 'error',
  IN_REVIEW: 'warning',
  SCHEDULED: 'info',
  PUBLISHED: 'success',
  UNPUBLISHED: 'secondary',
} as const satisfies Record<ArticleStanding, string>;

interface StandingRecord {
  id: string;
  standing?: ArticleStanding | null;
  awaitingContent?: boolean | null;
  deletedAt?: string | null;
}

/** Where an article stands, in one word; what lies in the bin says so. */
export function ArticleStatusField() {
  const record = useRecordContext<StandingRecord>();
  if (!record?.standing) return null;
  if (record.deletedAt)
    return <Chip size="small" variant="outlined" color="error" label={articleWords.deleted} />;
  if (record.awaitingContent)
    return <Chip size="small" variant="outlined" label={articleWords.awaitingContent} />;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colours[record.standing]}
      label={articleStandingLabels[record.standing]}
    />
  );
}
