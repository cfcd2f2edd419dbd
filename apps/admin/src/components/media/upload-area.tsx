import { formatBytes } from '@hoi/localization/bytes';
import { mediaReplacementWords, uploadWords } from '@hoi/localization/words/newsroom/media';
import { uploadLimits } from '@hoi/validation/newsroom/media';
import CloudIcon from '@mui/icons-material/CloudUploadOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useEffect, useRef } from 'react';
import type { MediaItem } from './media.graphql.ts';
import { useUploads } from './use-uploads.ts';

interface UploadAreaProps {
  accept: string;
  multiple?: boolean;
  /** Dropped elsewhere already: sent at once. */
  initial?: File[];
  /** What it throws is told beside the file. */
  onUploaded: (media: MediaItem) => unknown;
}

/** Takes files by button or drop, sends them one after the other and shows how far each is. */
export function UploadArea({ accept, multiple = false, initial, onUploaded }: UploadAreaProps) {
  const input = useRef<HTMLInputElement>(null);
  const { uploads, send } = useUploads(onUploaded);
  const started = useRef(false);

  useEffect(() => {
    if (started.current || !initial?.length) return;
    started.current = true;
    send(initial);
  }, [initial, send]);

  function drop(event: DragEvent) {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    send(multiple ? files : files.slice(0, 1));
  }

  return (
    <Box
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      sx={{ border: '2px dashed #b9aeac', borderRadius: 2, p: 3, my: 2, textAlign: 'center' }}
    >
      <CloudIcon color="primary" fontSize="large" aria-hidden />
      <Typography>{multiple ? uploadWords.dropSeveral : uploadWords.dropOne}</Typography>
      <Button variant="outlined" sx={{ my: 1 }} onClick={() => input.current?.click()}>
        {uploadWords.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={uploadWords.box}
        onChange={(event) => {
          send([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Typography variant="caption" component="p" color="text.secondary">
        {uploadWords.limit(formatBytes(uploadLimits.bytes))}
      </Typography>
      <Box aria-live="polite">
        {uploads.map(({ key, name, share, fault }) => (
          <Box key={key} sx={{ textAlign: 'left', mt: 1 }}>
            <Typography variant="body2" color={fault ? 'error' : 'text.primary'}>
              {name}
              {fault ? `: ${fault}` : ''}
            </Typography>
            {!fault && (
              <LinearProgress
                variant="determinate"
                value={share * 100}
                aria-label={mediaReplacementWords.uploading(name)}
              />
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
