import { formatBytes } from '@hoi/localization/bytes';
import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { mediaUseWords, mediaWords } from '@hoi/localization/words/newsroom/media';
import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import { Box, Button, Card, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { type MediaItem, thumbnailOf } from '#components/media/media.graphql.ts';
import { useDeed } from '#components/use-deed.tsx';
import { deleteMedia } from './media-resource.graphql.ts';
import { MediaUses } from './media-uses.tsx';
import { MediaWords } from './media-words.tsx';

export function MediaCard({ media }: { media: MediaItem }) {
  const [open, setOpen] = useState(false);
  const deleting = useDeed(deleteMedia);
  const own = { id: media.id, expectedVersion: media.version };
  const remove = () =>
    deleting.take(own, {
      done: mediaWords.deleted,
      ask: {
        title: mediaWords.deleteQuestion(media.fileName),
        text: mediaWords.deletion,
        act: mediaWords.delete,
      },
    });

  return (
    <Card component="li" sx={{ p: 1.5 }}>
      {media.kind === 'PICTURE' ? (
        <Box
          component="img"
          src={thumbnailOf(media)}
          alt={media.alt}
          loading="lazy"
          sx={{ width: '100%', aspectRatio: '4 / 3', objectFit: 'cover', borderRadius: 1 }}
        />
      ) : (
        <Box sx={{ aspectRatio: '4 / 3', display: 'grid', placeItems: 'center' }}>
          <DescriptionIcon fontSize="large" color="action" />
        </Box>
      )}
      <Link href={media.url} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
        {media.fileName}
      </Link>
      <Typography variant="caption" component="p" color="text.secondary">
        {formatBytes(media.byteSize)}
        {media.width ? ` · ${media.width} × ${media.height}` : ''}
      </Typography>
      {media.kind === 'PICTURE' && media.viewerCan.update && <MediaWords media={media} />}
      <Button size="small" onClick={() => setOpen(true)}>
        {media.viewerCan.update ? mediaUseWords.openToReplace : mediaUseWords.open}
      </Button>
      {open && <MediaUses media={media} onClose={() => setOpen(false)} />}
      {media.viewerCan.delete && (
        <Button size="small" color="error" onClick={remove}>
          {buttonWords.delete}
        </Button>
      )}
    </Card>
  );
}
