import { maxCredit, maxTextAttribute } from '@hoi/richtext/attributes';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import type { PlacedPicture } from './placed-picture.ts';

interface PictureDetailsProps {
  picture: PlacedPicture;
  /** What the button says that takes the picture in. */
  done: string;
  onBack: () => void;
  onDone: (picture: PlacedPicture) => void;
}

/** What a picture shows, its caption and who took it. */
export function PictureDetails({ picture, done, onBack, onDone }: PictureDetailsProps) {
  const [alt, setAlt] = useState(picture.alt);
  const [caption, setCaption] = useState(picture.title ?? '');
  const [credit, setCredit] = useState(picture.credit ?? '');
  const [decorative, setDecorative] = useState(picture.decorative);
  const [fault, setFault] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (!decorative && alt.trim() === '') {
      setFault('Vui lòng mô tả ảnh, hoặc đánh dấu là ảnh trang trí.');
      return;
    }
    onDone({
      ...picture,
      alt: decorative ? '' : alt.trim(),
      title: caption.trim() || null,
      credit: credit.trim() || null,
      decorative,
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Box
        component="img"
        src={picture.src}
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
        slotProps={{ htmlInput: { maxLength: maxTextAttribute } }}
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
        slotProps={{ htmlInput: { maxLength: maxTextAttribute } }}
        fullWidth
      />
      <TextField
        label="Nguồn ảnh"
        value={credit}
        onChange={(event) => setCredit(event.target.value)}
        helperText="Tên người chụp hoặc nơi cung cấp ảnh; bỏ trống nếu không có."
        slotProps={{ htmlInput: { maxLength: maxCredit } }}
        fullWidth
      />
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 2 }}>
        <Button onClick={onBack}>Chọn ảnh khác</Button>
        <Button type="submit" variant="contained">
          {done}
        </Button>
      </Box>
    </form>
  );
}
