import { moved } from '#components/move-item.ts';
import type { Deed } from '#components/use-deed.tsx';
import { api } from '#providers/browser.ts';
import {
  type AlbumPhoto,
  addPhotosMutation,
  albumPhotosQuery,
  removePhotoMutation,
  reorderPhotosMutation,
} from './album-photos.graphql.ts';

/** The picture again with its words, at its place: photos are added at the end. */
async function putBack(album: string, media: string, photo: AlbumPhoto, place: number) {
  const { caption, alt, takenOn } = photo;
  const photos = [{ media, caption, alt, takenOn: takenOn ?? null }];
  await api.mutate(addPhotosMutation, { input: { album, photos } });
  const now = (await api.query(albumPhotosQuery, { id: album })).album?.photos ?? [];
  if (place >= now.length) return;
  const order = moved(now, now.length - 1, place - 1).map(({ id }) => id);
  await api.mutate(reorderPhotosMutation, { input: { album, photos: order } });
}

/**
 * Takes a photo out of its album; one that still awaits its picture could not be put back.
 * @param place from 1
 */
export function removalOf(album: string, photo: AlbumPhoto, place: number): Deed<unknown> {
  const media = photo.image?.id;
  const input = { id: photo.id, expectedVersion: photo.version };
  return {
    act: () => api.mutate(removePhotoMutation, { input }),
    done: 'Đã bỏ ảnh khỏi album',
    ...(media
      ? { undo: { act: () => putBack(album, media, photo, place), done: 'Đã đưa ảnh trở lại' } }
      : {
          ask: {
            title: `Bỏ ảnh ${place} khỏi album?`,
            text: 'Chỗ chờ ảnh này và chú thích của nó mất hẳn. Không thể hoàn tác.',
            act: 'Bỏ ảnh',
          },
        }),
  };
}
