import { formatDateTime } from '@hoi/localization/date';
import {
  articleVersionWords,
  reviewEventLabels,
} from '@hoi/localization/words/newsroom/article-screens';
import { List, ListItem, ListItemText, Typography } from '@mui/material';
import type { ArticleHistoryQuery } from '#generated/graphql.ts';

type Events = NonNullable<NonNullable<ArticleHistoryQuery['article']>['reviewEvents']>;

export function ReviewEvents({ events }: { events: Events }) {
  if (events.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {articleVersionWords.review}
      </Typography>
      <List dense>
        {events.map(({ kind, at, actorName, comment }) => (
          <ListItem key={`${kind}${at}`} disableGutters>
            <ListItemText
              primary={`${reviewEventLabels[kind]} · ${formatDateTime(at)}`}
              secondary={[actorName, comment].filter(Boolean).join(': ')}
            />
          </ListItem>
        ))}
      </List>
    </>
  );
}
