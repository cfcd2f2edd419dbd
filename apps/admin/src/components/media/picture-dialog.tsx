import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import type { MediaItem } from './media.graphql.ts';
import { MediaPicker } from './media-picker.tsx';
import { PictureDetails } from './picture-details.tsx';
import type { PlacedPicture } from './placed-picture.ts';
import { UploadArea } from './upload-area.tsx';

interface PictureDialogProps {
  /** Already dropped or pasted: uploaded at once. */
  files: File[];
  onPlace: (picture: PlacedPicture) => void;
  onClose: () => void;
}

/** Uploads or chooses a picture, then asks what it shows: no picture goes in without that. */
export function PictureDialog({ files, onPlace, onClose }: PictureDialogProps) {
  const [tab, setTab] = useState<'upload' | 'library'>('upload');
  const [chosen, setChosen] = useState<MediaItem | null>(null);
  const [fault, setFault] = useState('');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="picture-title">
      <DialogTitle id="picture-title">Chèn ảnh</DialogTitle>
      <DialogContent>
        {fault && <Alert severity="error">{fault}</Alert>}
        {chosen ? (
          <PictureDetails
            media={chosen}
            onBack={() => setChosen(null)}
            onDone={(picture) => {
              onPlace(picture);
              onClose();
            }}
          />
        ) : (
          <>
            <Tabs value={tab} onChange={(_event, value) => setTab(value)} aria-label="Nguồn ảnh">
              <Tab value="upload" label="Tải ảnh lên" />
              <Tab value="library" label="Chọn từ thư viện" />
            </Tabs>
            {tab === 'upload' ? (
              <UploadArea
                accept="image/*"
                initial={files.slice(0, 1)}
                onUploaded={setChosen}
                onFault={setFault}
              />
            ) : (
              <MediaPicker kind="PICTURE" onPick={setChosen} />
            )}
          </>
        )}
      </DialogContent>
      {!chosen && (
        <DialogActions>
          <Button onClick={onClose}>Hủy bỏ</Button>
        </DialogActions>
      )}
    </Dialog>
  );
}
