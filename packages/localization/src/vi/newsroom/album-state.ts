import type { AlbumStatus } from '@hoi/domain/album-status';
import { formatDateTime } from '../../date.ts';
import type { DateInput } from '../../vietnam-time.ts';
import { stateText } from '../frame/records.ts';

interface AlbumState {
  status: AlbumStatus;
  publishedAt: DateInput | null;
}

/** Where an album stands, in sentences, and why the viewer cannot change it, if so. */
export function albumStateText({ status, publishedAt }: AlbumState, canEdit: boolean): string {
  const since = publishedAt ? ` lúc ${formatDateTime(publishedAt)}` : '';
  return status === 'PUBLISHED'
    ? stateText(`Đã đăng${since}`, canEdit, 'người có quyền đăng album mới sửa được album đã đăng')
    : stateText('Bản nháp, bạn đọc chưa thấy', canEdit, 'cán bộ của đơn vị mới sửa được');
}
