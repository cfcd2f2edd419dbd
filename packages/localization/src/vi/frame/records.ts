/** Where a thing stands, and why the viewer cannot change it, if so. */
export function stateText(state: string, canEdit: boolean, reason: string): string {
  return canEdit ? `${state}.` : `${state}. Bạn chỉ xem được: ${reason}.`;
}

/** What somebody else did to a thing that is open in a form. */
export function recordNewsText(isGone: boolean): string {
  return isGone
    ? 'Nội dung này không còn mở được: có thể đã bị xóa hoặc chuyển sang đơn vị khác.'
    : 'Người khác vừa lưu thay đổi của nội dung này.';
}
