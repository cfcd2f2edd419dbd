import { formatWeekdayDate } from '@hoi/localization/date';
import { Box, Typography } from '@mui/material';
import { readerStyles } from '#components/reader-styles.ts';
import { ServerHtml } from '#components/server-html.tsx';
import type { Row } from '#providers/data/resource-description.ts';

/** Title, date, summary and text as the article's page shows them, from what is saved. */
export function ArticleAsRead({ article }: { article: Row }) {
  return (
    <Box
      component="article"
      sx={{ bgcolor: 'background.paper', p: { xs: 2, sm: 4 }, ...readerStyles }}
    >
      <Typography variant="h1" component="h3">
        {String(article.title)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
        {formatWeekdayDate(String(article.publishedAt ?? article.updatedAt))}
      </Typography>
      {article.summary ? (
        <Typography sx={{ fontWeight: 600, my: 2 }}>{String(article.summary)}</Typography>
      ) : null}
      <ServerHtml html={String(article.bodyHtml ?? '')} />
    </Box>
  );
}
