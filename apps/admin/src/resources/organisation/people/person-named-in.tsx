import { personDataWords } from '@hoi/localization/words/organisation/people-screens';
import { Alert, Box } from '@mui/material';
import { Link } from 'react-admin';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import { namedIn } from './person-deeds.graphql.ts';

/** Articles that go on naming a person after she was erased, for somebody to change before. */
export function PersonNamedIn({ id }: { id: string }) {
  const { data: articles = [], error } = useReading(namedIn, { id }, { gcTime: 0 });
  if (error) return <Alert severity="error">{messageOf(error)}</Alert>;
  if (articles.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {personDataWords.namedIn}
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
