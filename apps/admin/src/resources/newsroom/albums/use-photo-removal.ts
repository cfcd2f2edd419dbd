import { photoWords } from '@hoi/localization/words/newsroom/albums';
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
  const done = photoWords.removed;
  const act = () => (media ? puttingBack.send({ album, media, photo, place }) : Promise.resolve());
  const ask = {
    title: photoWords.removeQuestion(place),
    text: photoWords.removalOfPlace,
    act: photoWords.remove,
  };
  return () =>
    removing.take(
      { id: photo.id, expectedVersion: photo.version },
      media ? { done, undo: { act, done: photoWords.putBack } } : { done, ask },
    );
}
