import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { articlesAtOnceWords } from '@hoi/localization/words/newsroom/article-screens';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import { List, ListItem, ListItemText } from '@mui/material';
import { useState } from 'react';
import { Button, CanAccess, useListContext } from 'react-admin';
import { ClosingDialog } from '#components/closing-dialog.tsx';
import { useDeed } from '#components/use-deed.tsx';
import { deleteArticles, publishArticles, restoreArticles } from './article-steps.graphql.ts';

interface Result {
  id: string;
  error?: { message: string } | null;
}

interface Outcome {
  heading: string;
  each: string;
  results: (Result & { title: string })[];
}

const fared = (results: readonly Result[]) => results.filter(({ error }) => !error);

/** Publishes or deletes the chosen articles one by one and says how each fared. */
export function ArticleBulkActions() {
  const { selectedIds, data, onUnselectItems } = useListContext();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const publishing = useDeed(publishArticles);
  const deleting = useDeed(deleteArticles);
  const restoring = useDeed(restoreArticles);
  const input = { ids: selectedIds.map(String) };
  const count = input.ids.length;
  const titles = new Map(data?.map((row) => [String(row.id), String(row.title)]));
  const titled = (results: readonly Result[]) =>
    results.map((result) => ({ ...result, title: titles.get(result.id) ?? result.id }));

  async function publish() {
    const answer = await publishing.take(input, {
      done: ({ publishArticles: { results } }) =>
        articlesAtOnceWords.published(fared(results).length, count),
      ask: {
        title: articlesAtOnceWords.publishQuestion(count),
        text: articlesAtOnceWords.publication,
        act: articlesAtOnceWords.publish,
      },
    });
    if (!answer) return;
    const results = titled(answer.publishArticles.results);
    setOutcome({
      heading: articlesAtOnceWords.publishOutcome,
      each: articlesAtOnceWords.eachPublished,
      results,
    });
  }

  async function remove() {
    const answer = await deleting.take(input, {
      done: ({ deleteArticles: { results } }) =>
        articlesAtOnceWords.deleted(fared(results).length, count),
      undo: {
        act: ({ deleteArticles: { results } }) =>
          restoring.send(fared(results).map(({ id }) => id)),
        done: articlesAtOnceWords.restored,
      },
    });
    if (!answer) return;
    const results = titled(answer.deleteArticles.results);
    if (fared(results).length === count) onUnselectItems();
    else
      setOutcome({
        heading: articlesAtOnceWords.deleteOutcome,
        each: articlesAtOnceWords.eachDeleted,
        results,
      });
  }

  function finish() {
    setOutcome(null);
    onUnselectItems();
  }

  return (
    <>
      <CanAccess resource="articles" action="publish">
        <Button label={articlesAtOnceWords.publish} onClick={publish}>
          <PublishIcon />
        </Button>
      </CanAccess>
      <CanAccess resource="articles" action="delete">
        <Button label={buttonWords.delete} color="error" onClick={remove}>
          <DeleteIcon />
        </Button>
      </CanAccess>
      {outcome && (
        <ClosingDialog title={outcome.heading} closing={buttonWords.close} onClose={finish}>
          <List dense>
            {outcome.results.map(({ id, title, error }) => (
              <ListItem key={id} disableGutters>
                <ListItemText
                  primary={title}
                  secondary={error?.message ?? outcome.each}
                  slotProps={{ secondary: { color: error ? 'error' : 'success' } }}
                />
              </ListItem>
            ))}
          </List>
        </ClosingDialog>
      )}
    </>
  );
}
