import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import type { MediaItem } from './media.graphql.ts';
import type { PlacedPicture } from './placed-picture.ts';

interface PictureDetailsProps {
  media: MediaItem;
  onBack: () => void;
  onDone: (picture: PlacedPicture) => void;
}

export function PictureDetails({ media, onBack, onDone }: PictureDetailsProps) {
  const [alt, setAlt] = useState(media.alt);
  const [caption, setCaption] = useState('');
  const [decorative, setDecorative] = useState(false);
  const [fault, setFault] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (!decorative && alt.trim() === '') {
      setFault('Vui lòng mô tả ảnh, hoặc đánh dấu là ảnh trang trí.');
      return;
    }
    onDone({
      mediaId: media.id,
      src: media.url,
      alt: decorative ? '' : alt.trim(),
      title: caption.trim() || null,
      width: media.width ?? null,
      height: media.height ?? null,
      decorative,
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Box
        component="img"
        src={media.url}
        alt=""
        sx={{
          maxWidth: '100%',
          maxHeight: 260,
          display: 'block',
          mx: 'auto',
          my: 1,
          borderRadius: 1,
        }}
      />
      <TextField
        label="Mô tả ảnh cho người không nhìn thấy"
        value={alt}
        onChange={(event) => setAlt(event.target.value)}
        disabled={decorative}
        error={fault !== ''}
        helperText={fault || 'Ví dụ: Hội viên xã trao quà cho học sinh nghèo.'}
        required={!decorative}
        fullWidth
        autoFocus
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={decorative}
            onChange={(event) => setDecorative(event.target.checked)}
          />
        }
        label="Ảnh chỉ để trang trí"
      />
      <TextField
        label="Chú thích dưới ảnh"
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
        fullWidth
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 2 }}>
        <Button onClick={onBack}>Chọn ảnh khác</Button>
        <Button type="submit" variant="contained">
          Chèn ảnh
        </Button>
      </Box>
    </form>
  );
}
