import { albumWords } from '@hoi/localization/words/newsroom/albums';

/**
 * What is asked before an album is taken back from readers; null when it could be put back at once.
 * @param undescribed the places of the photos that keep it from being published; undefined when nobody can tell
 */
export function questionBeforeTakingBack(
  title: string,
  undescribed: readonly number[] | undefined,
) {
  if (undescribed?.length === 0) return null;
  return {
    title: albumWords.unpublishQuestion(title),
    // Published before descriptions were asked for, it could not be put back.
    text: undescribed ? albumWords.notAgainUndescribed(undescribed) : albumWords.perhapsNotAgain,
    act: albumWords.unpublish,
  };
}
