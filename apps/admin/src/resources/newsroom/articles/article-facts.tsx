import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import * as form from '#providers/data/form-values.ts';
import type { Row } from '#providers/data/resource-description.ts';

function factsOf(article: Row): [string, string][] {
  const byline = form.record(article.shownByline);
  const author = ['name', 'position', 'organisation'].map((part) => form.text(byline, part));
  const files = form.rows(article, 'attachments').map((file) => form.text(file, 'title'));
  return [
    ['Chuyên mục', form.text(form.record(article.category), 'name')],
    ['Đơn vị', form.text(form.record(article.orgUnit), 'name')],
    ['Thẻ', form.texts(article, 'tags').join(', ')],
    ['Tác giả', author.filter(Boolean).join(', ')],
    ['Người đăng', form.text(article, 'postedBy')],
    ['Nguồn tin', form.text(article, 'source')],
    ['Tệp đính kèm', files.join(', ')],
    ['Địa chỉ', `/bai-viet/${article.slug}`],
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
