import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import CircularProgress from '@mui/material/CircularProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { MediaKind } from '#generated/graphql.ts';
import { messageOf } from '#providers/api-error.ts';
import { api } from '#providers/browser.ts';
import { type MediaItem, mediaFilesQuery, thumbnailOf } from './media.graphql.ts';

interface MediaPickerProps {
  kind: MediaKind;
  onPick: (media: MediaItem) => void;
}

export function MediaPicker({ kind, onPick }: MediaPickerProps) {
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const { data, error, isPending, fetchNextPage, hasNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      queryKey: ['media-picker', kind, query],
      queryFn: async ({ pageParam }) => {
        const filter = { kind, ...(query && { query }) };
        const variables = { filter, first: 24, after: pageParam };
        return (await api.query(mediaFilesQuery, variables)).mediaFiles;
      },
      // Null alone would fix the type to null; later pages have a cursor.
      initialPageParam: null as string | null,
      getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
      placeholderData: keepPreviousData,
    });
  const items = data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <Box sx={{ pt: 2 }}>
      {/* Not kept: a search. */}
      <TextField
        label="Tìm theo tên tệp hoặc mô tả"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        fullWidth
      />
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {isPending && <CircularProgress aria-label="Đang tải" sx={{ m: 3 }} />}
      {!isPending && items.length === 0 && (
        <Typography sx={{ py: 3 }} color="text.secondary">
          Không có tệp nào khớp.
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
          Xem thêm
        </Button>
      )}
    </Box>
  );
}
