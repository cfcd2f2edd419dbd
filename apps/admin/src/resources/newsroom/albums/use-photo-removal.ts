import { useDeed } from '#components/use-deed.tsx';
import { type AlbumPhoto, putPhotoBack, removePhoto } from './album-photos.graphql.ts';

/**
 * Takes a photo out of its album; one that still awaits its picture could not be put back.
 * @param place from 1
 */
export function usePhotoRemoval(album: string, photo: AlbumPhoto, place: number) {
  const removing = useDeed(removePhoto);
  const puttingBack = useDeed(putPhotoBack);
  const media = photo.image?.id;
  const done = 'Đã bỏ ảnh khỏi album';
  const act = () => (media ? puttingBack.send({ album, media, photo, place }) : Promise.resolve());
  const ask = {
    title: `Bỏ ảnh ${place} khỏi album?`,
    text: 'Chỗ chờ ảnh này và chú thích của nó mất hẳn. Không thể hoàn tác.',
    act: 'Bỏ ảnh',
  };
  return () =>
    removing.take(
      { id: photo.id, expectedVersion: photo.version },
      media ? { done, undo: { act, done: 'Đã đưa ảnh trở lại' } } : { done, ask },
    );
}
