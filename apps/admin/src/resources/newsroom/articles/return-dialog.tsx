import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { returnWords } from '@hoi/localization/words/newsroom/article-screens';
import { returnArticleInput } from '@hoi/validation/newsroom/article';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'react-router-dom';
import { KeptForm } from '#components/saving/kept-form.tsx';
import { WordsInput } from '#components/saving/words-input.tsx';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

interface ReturnDialogProps {
  isBusy: boolean;
  /** @returns whether the server has taken it; if not, the remark stays where it was typed, and is kept */
  onReturn: (comment: string) => Promise<boolean>;
  onClose: () => void;
}

const empty = { comment: '' };

function ReturnActions({ isBusy, onClose }: Omit<ReturnDialogProps, 'onReturn'>) {
  const comment = useWatch<FormValues>({ name: 'comment' });
  return (
    <DialogActions>
      <Button onClick={onClose}>{buttonWords.cancel}</Button>
      <Button
        type="submit"
        variant="contained"
        loading={isBusy}
        disabled={!String(comment ?? '').trim()}
      >
        {returnWords.act}
      </Button>
    </DialogActions>
  );
}

export function ReturnDialog({ isBusy, onReturn, onClose }: ReturnDialogProps) {
  const { pathname } = useLocation();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="return-title">
      <KeptForm
        rules={returnArticleInput}
        place={`${pathname}#return`}
        label={returnWords.keptComment}
        record={empty}
        onSave={(values) => onReturn(form.text(values, 'comment'))}
      >
        <DialogTitle id="return-title">{returnWords.heading}</DialogTitle>
        <DialogContent>
          <WordsInput
            source="comment"
            label={returnWords.comment}
            multiline
            minRows={3}
            autoFocus
          />
        </DialogContent>
        <ReturnActions isBusy={isBusy} onClose={onClose} />
      </KeptForm>
    </Dialog>
  );
}
