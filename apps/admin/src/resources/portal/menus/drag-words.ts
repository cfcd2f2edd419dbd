import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';

/** What a screen reader says of a handle. */
export const dragInstructions: ScreenReaderInstructions = {
  draggable:
    'Nhấn phím cách để nhấc mục lên, dùng phím mũi tên để chuyển, nhấn phím cách lần nữa để đặt xuống, Esc để thôi.',
};

/** What a screen reader says while an entry is moved. @param placeOf its number in the list, from 1 */
export function dragAnnouncements(placeOf: (id: UniqueIdentifier) => number): Announcements {
  return {
    onDragStart: ({ active }) => `Đã nhấc mục thứ ${placeOf(active.id)}.`,
    onDragOver: ({ over }) => (over ? `Đang ở chỗ của mục thứ ${placeOf(over.id)}.` : undefined),
    onDragEnd: ({ over }) =>
      over ? `Đã đặt vào chỗ thứ ${placeOf(over.id)}.` : 'Giữ nguyên chỗ cũ.',
    onDragCancel: () => 'Giữ nguyên chỗ cũ.',
  };
}
