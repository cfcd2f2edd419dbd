import { mediaPickerWords } from '@hoi/localization/words/newsroom/media';
import { ClosingDialog } from '#components/closing-dialog.tsx';
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
  return (
    <ClosingDialog
      title={kind === 'PICTURE' ? mediaPickerWords.choosePicture : mediaPickerWords.chooseFile}
      wide
      onClose={onClose}
    >
      <UploadArea accept={acceptedTypes[kind]} onUploaded={onPick} />
      <MediaPicker kind={kind} onPick={onPick} />
    </ClosingDialog>
  );
}
