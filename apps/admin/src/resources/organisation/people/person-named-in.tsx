import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { namedInQuery } from './person-deeds.graphql.ts';

/** Articles that go on naming a person after she was erased, for somebody to change before. */
export function PersonNamedIn({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['people', 'named-in', id],
    queryFn: () => api.query(namedInQuery, { id }),
    gcTime: 0,
  });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  const articles = data?.person?.namedIn ?? [];
  if (articles.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      Các bài sau có ghi tên người này; xóa hồ sơ không đổi nội dung bài, hãy sửa bài trước:
      <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 240, overflowY: 'auto' }}>
        {articles.map((article) => (
          <li key={article.id}>
            <Link to={`/articles/${encodeURIComponent(article.id)}`} target="_blank">
              {article.title}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
