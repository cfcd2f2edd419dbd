import { formatDate } from '@hoi/localization/date';
import { waitingWords } from '@hoi/localization/words/frame/back-office';
import { placedAlbumWords, toolbarWords } from '@hoi/localization/words/frame/editor';
import { albumPage } from '@hoi/localization/words/newsroom/albums';
import {
  Alert,
  LinearProgress,
  List,
  ListItemButton,
  ListItemText,
  TextField,
  Typography,
} from '@mui/material';
import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ClosingDialog } from '#components/closing-dialog.tsx';
import { useReading } from '#components/use-reading.ts';
import type { AlbumChoicesQuery } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { albumChoices } from './album-choice.graphql.ts';

// Beyond these, another word finds sooner than another page.
const mostShown = 20;

type Choice = AlbumChoicesQuery['albums']['nodes'][number];

function describe({ photoCount, publishedAt }: Choice): string {
  const day = publishedAt ? placedAlbumWords.publishedOn(formatDate(publishedAt)) : '';
  return albumPage.photoCount(photoCount) + day;
}

interface AlbumDialogProps {
  onPick: (albumId: string) => void;
  onClose: () => void;
}

/** Finds one of the published albums by its title. */
export function AlbumDialog({ onPick, onClose }: AlbumDialogProps) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const { data, error, isPending } = useReading(
    albumChoices,
    { query: query || null, first: mostShown },
    { placeholderData: keepPreviousData },
  );
  return (
    <ClosingDialog title={toolbarWords.album} restoresFocus={false} onClose={onClose}>
      {/* Not kept: a search. */}
      <TextField
        label={placedAlbumWords.find}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        fullWidth
        autoFocus
      />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {isPending && <LinearProgress aria-label={waitingWords.loading} />}
      {data?.nodes.length === 0 && (
        <Typography sx={{ py: 2 }} color="text.secondary">
          {placedAlbumWords.none}
        </Typography>
      )}
      <List dense>
        {data?.nodes.map((album) => (
          <li key={album.id}>
            <ListItemButton onClick={() => onPick(album.id)}>
              <ListItemText primary={album.title} secondary={describe(album)} />
            </ListItemButton>
          </li>
        ))}
      </List>
      {data && data.totalCount > mostShown && (
        <Typography variant="caption" color="text.secondary">
          {placedAlbumWords.more(data.totalCount - mostShown)}
        </Typography>
      )}
    </ClosingDialog>
  );
}
