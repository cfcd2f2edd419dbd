import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { mediaPickerWords } from '@hoi/localization/words/newsroom/media';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import type { MediaKind } from '#generated/graphql.ts';
import { acceptedTypes } from './accepted-types.ts';
import type { MediaItem } from './media.graphql.ts';
import { MediaPicker } from './media-picker.tsx';
import { UploadArea } from './upload-area.tsx';

interface MediaDialogProps {
  kind: MediaKind;
  onPick: (media: MediaItem) => void;
  onClose: () => void;
}

/** Uploads one file or takes one from the library. */
export function MediaDialog({ kind, onPick, onClose }: MediaDialogProps) {
  const [fault, setFault] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="media-title">
      <DialogTitle id="media-title">
        {kind === 'PICTURE' ? mediaPickerWords.choosePicture : mediaPickerWords.chooseFile}
      </DialogTitle>
      <DialogContent>
        {fault && <Alert severity="error">{fault}</Alert>}
        <UploadArea accept={acceptedTypes[kind]} onUploaded={onPick} onFault={setFault} />
        <MediaPicker kind={kind} onPick={onPick} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{buttonWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  );
}
