import { momentOfClockText } from '@hoi/localization/clock-text';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface PublishDialogProps {
  onPublish: (publishedAt: string | null) => void;
  onClose: () => void;
}

/** Now, or at a moment given in Viet Nam's time wherever the editor sits. */
export function PublishDialog({ onPublish, onClose }: PublishDialogProps) {
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [moment, setMoment] = useState('');
  const chosen = momentOfClockText(moment);
  const past = chosen !== null && chosen.getTime() <= Date.now();
  const ready = when === 'now' || (chosen !== null && !past);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="publish-title">
      <DialogTitle id="publish-title">Đăng bài</DialogTitle>
      <DialogContent>
        <RadioGroup
          aria-labelledby="publish-title"
          value={when}
          onChange={(_event, value) => setWhen(value === 'later' ? 'later' : 'now')}
        >
          <FormControlLabel value="now" control={<Radio />} label="Đăng ngay" />
          <FormControlLabel value="later" control={<Radio />} label="Hẹn giờ đăng" />
        </RadioGroup>
        {when === 'later' && (
          <TextField
            type="datetime-local"
            label="Thời điểm (giờ Việt Nam)"
            value={moment}
            onChange={(event) => setMoment(event.target.value)}
            error={past}
            helperText={past ? 'Thời điểm này đã qua.' : ' '}
            fullWidth
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Hủy bỏ</Button>
        <Button
          variant="contained"
          disabled={!ready}
          onClick={() => onPublish(when === 'now' ? null : (chosen?.toISOString() ?? null))}
          autoFocus
        >
          {when === 'now' ? 'Đăng ngay' : 'Hẹn giờ'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
