import type { PollStatus } from '@hoi/domain/poll-status';
import { formatDateTime } from '../../date.ts';
import { type DateInput, vietnamTime } from '../../vietnam-time.ts';
import { stateText } from '../frame/records.ts';

interface PollState {
  status: PollStatus;
  opensAt: DateInput | null;
  closesAt: DateInput | null;
}

function pollStanding({ status, opensAt, closesAt }: PollState, now: Date): string {
  if (status === 'DRAFT') return 'Bản nháp, chưa mở bình chọn';
  const isPast = closesAt !== null && vietnamTime(closesAt).epochMs <= now.getTime();
  if (status === 'CLOSED' || isPast)
    return `Đã đóng bình chọn${isPast && closesAt ? ` lúc ${formatDateTime(closesAt)}` : ''}, kết quả còn hiện`;
  if (opensAt !== null && vietnamTime(opensAt).epochMs > now.getTime())
    return `Hẹn mở bình chọn lúc ${formatDateTime(opensAt)}`;
  return `Đang mở bình chọn${closesAt ? ` đến ${formatDateTime(closesAt)}` : ''}`;
}

/** Where a poll stands at the moment `now`, in sentences, and why the viewer cannot change it, if so. */
export function pollStateText(poll: PollState, canEdit: boolean, now: Date): string {
  return stateText(
    pollStanding(poll, now),
    canEdit,
    'người quản lý thăm dò của đơn vị mới sửa được',
  );
}
