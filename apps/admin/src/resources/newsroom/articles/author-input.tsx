import { formatDate, localDay } from '@hoi/localization/date';
import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { articleFields, authorWords } from '@hoi/localization/words/newsroom/article-screens';
import { Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { PersonPicker } from '#components/people/person-picker.tsx';
import { today } from '#components/units/unit-day.ts';
import { useReading } from '#components/use-reading.ts';
import { messageOf } from '#providers/api-error.ts';
import * as form from '#providers/data/form-values.ts';
import type { Row } from '#providers/data/resource-description.ts';
import { author } from './author.graphql.ts';
import { shownByline } from './shown-byline.ts';

/** The day whose offices readers see: that of publishing, until then today. */
function useArticleDay(): string {
  const publishedAt = form.text(useRecordContext<Row>() ?? {}, 'publishedAt');
  return publishedAt ? localDay(publishedAt) : today();
}

function ShownByline({ id, day }: { id: string; day: string }) {
  const typed = form.record(useWatch({ name: 'byline' }));
  const { data, error, isPending } = useReading(author, { id, day });
  if (isPending) return waitingWords.loadingText;
  if (error) return messageOf(error);
  if (!data) return authorWords.notFound;
  const shown = authorWords.shown(
    shownByline(data, typed) || authorWords.noAuthor,
    formatDate(day),
  );
  return data.published ? shown : `${shown} ${authorWords.notPublic}`;
}

/** The author among people in office, and what readers will see of her. */
export function AuthorInput() {
  const day = useArticleDay();
  const id: unknown = useWatch({ name: 'bylinePerson' });
  return (
    <>
      <PersonPicker source="bylinePerson" label={articleFields.authorFromUnion} asOf={day} />
      <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 2 }}>
        {typeof id === 'string' && id ? <ShownByline id={id} day={day} /> : authorWords.choose}
      </Typography>
    </>
  );
}
