import { momentOfText } from '@hoi/domain/moment';
import { momentHint, momentOfTypedText } from '@hoi/localization/typed-day';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { publishWords } from '@hoi/localization/words/newsroom/article-screens';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useState } from 'react';
import { TypedDay } from '#components/typed-day.tsx';

interface PublishDialogProps {
  onPublish: (publishedAt: string | null) => void;
  onClose: () => void;
}

/** Now, or at a moment given in Viet Nam's time wherever the editor sits. */
export function PublishDialog({ onPublish, onClose }: PublishDialogProps) {
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [moment, setMoment] = useState('');
  const chosen = momentOfText(moment) ?? momentOfTypedText(moment);
  const past = chosen !== null && chosen.getTime() <= Date.now();
  const ready = when === 'now' || (chosen !== null && !past);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="publish-title">
      <DialogTitle id="publish-title">{publishWords.heading}</DialogTitle>
      <DialogContent>
        <RadioGroup
          aria-labelledby="publish-title"
          value={when}
          onChange={(_event, value) => setWhen(value === 'later' ? 'later' : 'now')}
        >
          <FormControlLabel value="now" control={<Radio />} label={publishWords.now} />
          <FormControlLabel value="later" control={<Radio />} label={publishWords.later} />
        </RadioGroup>
        {when === 'later' && (
          <TypedDay
            kind="moment"
            label={publishWords.moment}
            value={moment}
            onChange={setMoment}
            error={past}
            helperText={past ? publishWords.momentIsPast : publishWords.writtenAs(momentHint)}
            fullWidth
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{buttonWords.cancel}</Button>
        <Button
          variant="contained"
          disabled={!ready}
          onClick={() => onPublish(when === 'now' ? null : (chosen?.toISOString() ?? null))}
          autoFocus
        >
          {when === 'now' ? publishWords.now : publishWords.schedule}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
