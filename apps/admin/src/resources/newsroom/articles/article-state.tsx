import { articleStateText } from '@hoi/localization/words/newsroom/article-state';
import { Alert, Typography } from '@mui/material';
import type { ArticlePartsFragment } from '#generated/graphql.ts';

interface ArticleStateLineProps {
  article: ArticlePartsFragment;
  editable: boolean;
}

/** Where the article stands, in a sentence: set off when it asks something of the person or refuses it. */
export function ArticleStateLine({ article, editable }: ArticleStateLineProps) {
  const { lastStep, publishedAt, deletedAt, awaitingContent, viewerCan } = article;
  // Who is told no standing sees what every reader sees.
  const standing = article.standing ?? 'PUBLISHED';
  const text = articleStateText(
    { standing, lastStep, publishedAt, deletedAt, awaitingContent: awaitingContent === true },
    {
      edit: editable,
      withdraw: viewerCan?.withdraw === true,
      restore: viewerCan?.restore === true,
    },
  );
  if (editable && standing !== 'RETURNED')
    return (
      <Typography variant="body2" sx={{ minWidth: 0 }}>
        {text}
      </Typography>
    );
  return (
    <Alert severity={standing === 'RETURNED' ? 'warning' : 'info'} role="note" sx={{ mb: 1 }}>
      {text}
    </Alert>
  );
}
