import { fieldNames } from '@hoi/localization/words/frame/fields';
import { articleFields } from '@hoi/localization/words/newsroom/article-screens';
import { Box, Typography } from '@mui/material';
import * as form from '#providers/data/form-values.ts';
import type { Row } from '#providers/data/resource-description.ts';

function factsOf(article: Row): [string, string][] {
  const byline = form.record(article.shownByline);
  const author = ['name', 'position', 'organisation'].map((part) => form.text(byline, part));
  const files = form.rows(article, 'attachments').map((file) => form.text(file, 'title'));
  return [
    [articleFields.category, form.text(form.record(article.category), 'name')],
    [fieldNames.unit, form.text(form.record(article.orgUnit), 'name')],
    [articleFields.tags, form.texts(article, 'tags').join(', ')],
    [articleFields.author, author.filter(Boolean).join(', ')],
    [articleFields.postedBy, form.text(article, 'postedBy')],
    [articleFields.source, form.text(article, 'source')],
    [articleFields.attachments, files.join(', ')],
    [fieldNames.slug, `/bai-viet/${article.slug}`],
  ];
}

/** What an article is filed under, for those who may only look. */
export function ArticleFacts({ article }: { article: Row }) {
  return (
    <Box component="dl" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {factsOf(article)
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <Box key={label} sx={{ mb: 1.5 }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {label}
            </Typography>
            <Box component="dd" sx={{ m: 0 }}>
              {value}
            </Box>
          </Box>
        ))}
    </Box>
  );
}
