import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { menuDragWords } from '@hoi/localization/words/portal/menus';

/** What a screen reader says of a handle. */
export const dragInstructions: ScreenReaderInstructions = {
  draggable: menuDragWords.howTo,
};

/** What a screen reader says while an entry is moved. @param placeOf its number in the list, from 1 */
export function dragAnnouncements(placeOf: (id: UniqueIdentifier) => number): Announcements {
  return {
    onDragStart: ({ active }) => menuDragWords.lifted(placeOf(active.id)),
    onDragOver: ({ over }) => (over ? menuDragWords.over(placeOf(over.id)) : undefined),
    onDragEnd: ({ over }) =>
      over ? menuDragWords.dropped(placeOf(over.id)) : menuDragWords.unmoved,
    onDragCancel: () => menuDragWords.unmoved,
  };
}
