import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface ReturnDialogProps {
  isBusy: boolean;
  onReturn: (comment: string) => void;
  onClose: () => void;
}

export function ReturnDialog({ isBusy, onReturn, onClose }: ReturnDialogProps) {
  const [comment, setComment] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="return-title">
      <DialogTitle id="return-title">Trả lại bài</DialogTitle>
      <DialogContent>
        <TextField
          label="Góp ý cho người viết"
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          multiline
          minRows={3}
          required
          fullWidth
          autoFocus
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Hủy bỏ</Button>
        <Button
          variant="contained"
          loading={isBusy}
          disabled={!comment.trim()}
          onClick={() => onReturn(comment)}
        >
          Trả lại
        </Button>
      </DialogActions>
    </Dialog>
  );
}
