import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { placedPictureWords, toolbarWords } from '@hoi/localization/words/frame/editor';
import { mediaPickerWords } from '@hoi/localization/words/newsroom/media';
import { Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { ClosingDialog } from '#components/closing-dialog.tsx';
import type { MediaItem } from './media.graphql.ts';
import { MediaPicker } from './media-picker.tsx';
import { PictureDetails } from './picture-details.tsx';
import { type PlacedPicture, pictureOf } from './placed-picture.ts';
import { UploadArea } from './upload-area.tsx';

interface PictureDialogProps {
  /** Already dropped or pasted: uploaded at once. */
  files: File[];
  /** A picture that stands in the text already: its words are changed, or another takes its place. */
  placed?: PlacedPicture | null;
  /** Begin with the choice of another picture. */
  replaces?: boolean;
  onPlace: (picture: PlacedPicture) => void;
  onClose: () => void;
}

/** Uploads or chooses a picture, then asks what it shows: no picture goes in without that. */
export function PictureDialog(props: PictureDialogProps) {
  const { files, placed = null, replaces = false, onPlace, onClose } = props;
  const [tab, setTab] = useState<'upload' | 'library'>('upload');
  const [chosen, setChosen] = useState(replaces ? null : placed);
  const choose = (media: MediaItem) => setChosen(pictureOf(media, placed));
  return (
    <ClosingDialog
      title={placed ? placedPictureWords.change : toolbarWords.picture}
      wide
      closing={chosen ? null : buttonWords.cancel}
      restoresFocus={false}
      onClose={onClose}
    >
      {chosen ? (
        <PictureDetails
          picture={chosen}
          done={placed ? buttonWords.apply : toolbarWords.picture}
          onBack={() => setChosen(null)}
          onDone={(picture) => {
            onPlace(picture);
            onClose();
          }}
        />
      ) : (
        <>
          <Tabs
            value={tab}
            onChange={(_event, value) => setTab(value)}
            aria-label={mediaPickerWords.source}
          >
            <Tab value="upload" label={mediaPickerWords.upload} />
            <Tab value="library" label={mediaPickerWords.fromLibrary} />
          </Tabs>
          {tab === 'upload' ? (
            <UploadArea accept="image/*" initial={files.slice(0, 1)} onUploaded={choose} />
          ) : (
            <MediaPicker kind="PICTURE" onPick={choose} />
          )}
        </>
      )}
    </ClosingDialog>
  );
}
