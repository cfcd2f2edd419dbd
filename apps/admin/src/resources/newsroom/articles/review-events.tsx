import { formatDateTime } from '@hoi/localization/date';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import type { ArticleHistoryQuery, ReviewEventKind } from '#generated/graphql.ts';

const labels: Record<ReviewEventKind, string> = {
  SUBMITTED: 'Gửi duyệt',
  WITHDRAWN: 'Rút bài về',
  RETURNED: 'Trả lại',
  PUBLISHED: 'Đăng bài',
  UNPUBLISHED: 'Gỡ bài',
  DELETED: 'Xóa',
  RESTORED: 'Khôi phục',
};

type Events = NonNullable<NonNullable<ArticleHistoryQuery['article']>['reviewEvents']>;

export function ReviewEvents({ events }: { events: Events }) {
  if (events.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        Duyệt và đăng
      </Typography>
      <List dense>
        {events.map(({ kind, at, actorName, comment }) => (
          <ListItem key={`${kind}${at}`} disableGutters>
            <ListItemText
              primary={`${labels[kind]} · ${formatDateTime(at)}`}
              secondary={[actorName, comment].filter(Boolean).join(': ')}
            />
          </ListItem>
        ))}
      </List>
    </>
  );
}
