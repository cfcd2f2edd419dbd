import type { AlbumStatus } from '@hoi/domain/album-status';
import type { PollStatus } from '@hoi/domain/poll-status';
import { formatDateTime } from './date.ts';
import type { DateInput } from './vietnam-time.ts';

function sentences(state: string, canEdit: boolean, reason: string): string {
  return canEdit ? `${state}.` : `${state}. Bạn chỉ xem được: ${reason}.`;
}

/** What somebody else did to a thing that is open in a form. */
export function recordNewsText(isGone: boolean): string {
  return isGone
    ? 'Nội dung này không còn mở được: có thể đã bị xóa hoặc chuyển sang đơn vị khác.'
    : 'Người khác vừa lưu thay đổi của nội dung này.';
}

interface AlbumState {
  status: AlbumStatus;
  publishedAt: DateInput | null;
}

/** Where an album stands, in sentences, and why the viewer cannot change it, if so. */
export function albumStateText({ status, publishedAt }: AlbumState, canEdit: boolean): string {
  const since = publishedAt ? ` lúc ${formatDateTime(publishedAt)}` : '';
  return status === 'PUBLISHED'
    ? sentences(`Đã đăng${since}`, canEdit, 'người có quyền đăng album mới sửa được album đã đăng')
    : sentences('Bản nháp, bạn đọc chưa thấy', canEdit, 'cán bộ của đơn vị mới sửa được');
}

interface PollState {
  status: PollStatus;
  opensAt: DateInput | null;
  closesAt: DateInput | null;
}

function pollStanding({ status, opensAt, closesAt }: PollState, now: Date): string {
  if (status === 'DRAFT') return 'Bản nháp, chưa mở bình chọn';
  const isPast = closesAt !== null && new Date(closesAt) <= now;
  if (status === 'CLOSED' || isPast)
    return `Đã đóng bình chọn${isPast && closesAt ? ` lúc ${formatDateTime(closesAt)}` : ''}, kết quả còn hiện`;
  if (opensAt !== null && new Date(opensAt) > now)
    return `Hẹn mở bình chọn lúc ${formatDateTime(opensAt)}`;
  return `Đang mở bình chọn${closesAt ? ` đến ${formatDateTime(closesAt)}` : ''}`;
}

/** Where a poll stands at the moment `now`, in sentences, and why the viewer cannot change it, if so. */
export function pollStateText(poll: PollState, canEdit: boolean, now: Date): string {
  return sentences(
    pollStanding(poll, now),
    canEdit,
    'người quản lý thăm dò của đơn vị mới sửa được',
  );
}
