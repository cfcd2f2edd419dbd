import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { mediaPickerWords } from '@hoi/localization/words/newsroom/media';
import {
  Alert,
  Box,
  Button,
  ButtonBase,
  CircularProgress,
  TextField,
  Typography,
} from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { useReadingPages } from '#components/use-reading.ts';
import type { MediaKind } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { type MediaItem, mediaFiles, thumbnailOf } from './media.graphql.ts';

interface MediaPickerProps {
  kind: MediaKind;
  onPick: (media: MediaItem) => void;
}

export function MediaPicker({ kind, onPick }: MediaPickerProps) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const {
    nodes: items,
    error,
    isPending,
    fetchNextPage,
    hasNextPage,
    isFetchingNextPage,
  } = useReadingPages(mediaFiles, { filter: { kind, ...(query && { query }) }, first: 24 });
  return (
    <Box sx={{ pt: 2 }}>
      {/* Not kept: a search. */}
      <TextField
        label={mediaPickerWords.find}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        fullWidth
      />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {isPending && <CircularProgress aria-label={waitingWords.loading} sx={{ m: 3 }} />}
      {!isPending && items.length === 0 && (
        <Typography sx={{ py: 3 }} color="text.secondary">
          {mediaPickerWords.none}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
        }}
      >
        {items.map((item) => (
          <li key={item.id}>
            <ButtonBase
              onClick={() => onPick(item)}
              sx={{ width: '100%', display: 'block', textAlign: 'left', borderRadius: 1 }}
            >
              {item.kind === 'PICTURE' && (
                <Box
                  component="img"
                  src={thumbnailOf(item)}
                  alt={item.alt}
                  loading="lazy"
                  sx={{ width: '100%', aspectRatio: '4 / 3', objectFit: 'cover', borderRadius: 1 }}
                />
              )}
              <Typography variant="caption" noWrap component="span" sx={{ display: 'block' }}>
                {item.fileName}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </Box>
      {hasNextPage && (
        <Button onClick={() => fetchNextPage()} loading={isFetchingNextPage}>
          {mediaPickerWords.more}
        </Button>
      )}
    </Box>
  );
}
