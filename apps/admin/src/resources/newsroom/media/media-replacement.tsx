import { formatBytes } from '@hoi/localization/bytes';
import { mediaReplacementWords, mediaUseWords } from '@hoi/localization/words/newsroom/media';
import { Alert, Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { FileButton } from '#components/file-button.tsx';
import { acceptedTypes } from '#components/media/accepted-types.ts';
import { type MediaItem, thumbnailOf } from '#components/media/media.graphql.ts';
import { useDeed } from '#components/use-deed.tsx';
import { faultOf } from '#providers/api-error.ts';
import { replaceMedia } from './media-resource.graphql.ts';

interface MediaReplacementProps {
  media: MediaItem;
  /** As `usesText` says it. */
  usedAt: string;
  onDone: () => void;
}

interface Chosen {
  file: File;
  /** Of the file whose place it is to take, as it was then. */
  version: number;
  /** Where the browser shows a picture before it is sent; null for documents. */
  src: string | null;
}

function Side({ title, src, about }: { title: string; src: string | null; about: string }) {
  return (
    <Box sx={{ flex: '1 1 130px', minWidth: 0 }}>
      <Typography variant="subtitle2">{title}</Typography>
      {src && (
        <Box
          component="img"
          src={src}
          alt={title}
          sx={{ width: '100%', aspectRatio: '4 / 3', objectFit: 'contain', bgcolor: '#f3eeec' }}
        />
      )}
      <Typography variant="caption" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {about}
      </Typography>
    </Box>
  );
}

/** Chooses another file, shows both and what will change, and puts it in the place of the first. */
export function MediaReplacement({ media, usedAt, onDone }: MediaReplacementProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState('');
  const replacing = useDeed(replaceMedia);
  const isPicture = media.kind === 'PICTURE';

  useEffect(() => () => URL.revokeObjectURL(chosen?.src ?? ''), [chosen]);

  function choose(file: File | null) {
    setFault('');
    const { version } = media;
    setChosen(file && { file, version, src: isPicture ? URL.createObjectURL(file) : null });
  }
  async function replace({ file, version }: Chosen) {
    setFault('');
    setSending(true);
    try {
      await replacing.take(
        { id: media.id, expectedVersion: version, file },
        {
          done: mediaReplacementWords.replaced,
          inForm: true,
          underTheRule: 'asked below, with both files in sight and what will happen',
        },
      );
      onDone();
    } catch (error) {
      setFault(faultOf(error));
      setSending(false);
    }
  }

  return (
    <Box component="section" aria-label={mediaReplacementWords.replace} sx={{ mt: 1 }}>
      {!sending && (
        <FileButton
          label={chosen ? mediaReplacementWords.chooseAnother : mediaReplacementWords.replace}
          accept={acceptedTypes[media.kind]}
          onFile={choose}
        />
      )}
      {chosen && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 2 }}>
            <Side
              title={mediaReplacementWords.before}
              src={isPicture ? thumbnailOf(media) : null}
              about={`${media.fileName} · ${formatBytes(media.byteSize)}`}
            />
            <Side
              title={mediaReplacementWords.after}
              src={chosen.src}
              about={`${chosen.file.name} · ${formatBytes(chosen.file.size)}`}
            />
          </Box>
          <Alert severity="warning">
            {usedAt ? mediaReplacementWords.usedAt(usedAt) : mediaUseWords.unused}{' '}
            {mediaReplacementWords.addressChanges}{' '}
            <Link href={media.url} download={media.fileName} color="inherit">
              {mediaReplacementWords.download}
            </Link>{' '}
            {mediaReplacementWords.ifNeeded}
            {isPicture && ` ${mediaReplacementWords.altStays}`}
          </Alert>
          {sending ? (
            <LinearProgress
              aria-label={mediaReplacementWords.uploading(chosen.file.name)}
              sx={{ mt: 2 }}
            />
          ) : (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
              <Button variant="contained" color="warning" onClick={() => replace(chosen)}>
                {mediaReplacementWords.confirm}
              </Button>
              <Button onClick={() => choose(null)}>{mediaReplacementWords.keep}</Button>
            </Box>
          )}
        </>
      )}
      {fault && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {fault}
        </Alert>
      )}
    </Box>
  );
}
