import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import PublishIcon from '@mui/icons-material/PublishOutlined';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { useState } from 'react';
import { Button, CanAccess, Confirm, useListContext, useNotify, useRefresh } from 'react-admin';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { deleteArticlesMutation, publishArticlesMutation } from './article-steps.graphql.ts';

type Deed = 'publish' | 'delete';

interface Result {
  id: string;
  error?: { message: string } | null;
}

const words = {
  publish: { ask: 'Đăng các bài đã chọn?', done: 'Kết quả đăng bài', each: 'Đã đăng' },
  delete: { ask: 'Xóa các bài đã chọn?', done: 'Kết quả xóa bài', each: 'Đã xóa' },
} as const;

async function carryOut(deed: Deed, ids: string[]): Promise<Result[]> {
  const variables = { input: { ids } };
  if (deed === 'publish')
    return (await api.mutate(publishArticlesMutation, variables)).publishArticles.results;
  return (await api.mutate(deleteArticlesMutation, variables)).deleteArticles.results;
}

/** Publishes or deletes the chosen articles one by one and says how each fared. */
export function ArticleBulkActions() {
  const { selectedIds, data, onUnselectItems } = useListContext();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [outcome, setOutcome] = useState<{ deed: Deed; results: Result[] } | null>(null);
  const notify = useNotify();
  const refresh = useRefresh();
  const titleOf = (id: string) => String(data?.find((row) => row.id === id)?.title ?? id);

  async function run(deed: Deed) {
    setAsked(null);
    try {
      setOutcome({ deed, results: await carryOut(deed, selectedIds.map(String)) });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
  }

  function finish() {
    setOutcome(null);
    onUnselectItems();
    refresh();
  }

  return (
    <>
      <CanAccess resource="articles" action="publish">
        <Button label="Đăng bài" onClick={() => setAsked('publish')} startIcon={<PublishIcon />} />
      </CanAccess>
      <CanAccess resource="articles" action="delete">
        <Button
          label="Xóa"
          color="error"
          onClick={() => setAsked('delete')}
          startIcon={<DeleteIcon />}
        />
      </CanAccess>
      <Confirm
        isOpen={asked !== null}
        title={asked ? words[asked].ask : ''}
        content={`Việc này áp dụng cho ${selectedIds.length} bài viết.`}
        onConfirm={() => asked && run(asked)}
        onClose={() => setAsked(null)}
      />
      {outcome && (
        <Dialog open onClose={finish} fullWidth maxWidth="sm" aria-labelledby="outcome-title">
          <DialogTitle id="outcome-title">{words[outcome.deed].done}</DialogTitle>
          <DialogContent>
            <List dense>
              {outcome.results.map(({ id, error }) => (
                <ListItem key={id} disableGutters>
                  <ListItemText
                    primary={titleOf(id)}
                    secondary={error?.message ?? words[outcome.deed].each}
                    slotProps={{ secondary: { color: error ? 'error' : 'success' } }}
                  />
                </ListItem>
              ))}
            </List>
          </DialogContent>
          <DialogActions>
            <Button label="Đóng" onClick={finish} autoFocus />
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
