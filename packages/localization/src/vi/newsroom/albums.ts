import type { AlbumStatus } from '@hoi/domain/album-status';
import { formatInteger } from '../../number.ts';

/** Why something is refused about albums (thư viện ảnh). */
export const albumFaults = {
  slugTaken: 'Đã có thư viện ảnh dùng địa chỉ này.',
  noSlug: 'Hãy nhập địa chỉ: tên này không có chữ cái hoặc chữ số nào.',
  tooManyPhotos: (most: number, count: number) =>
    `Mỗi thư viện có tối đa ${most} ảnh; hiện có ${count}.`,
  photosAtOnce: (most: number) => `Mỗi lần xem từ 1 đến ${most} ảnh.`,
  lastPhoto: 'Đây là ảnh cuối cùng của một thư viện đang đăng. Hãy gỡ thư viện trước.',
  noPhotos: 'Thư viện ảnh chưa có ảnh nào. Hãy thêm ảnh rồi đăng.',
};

/** Words of albums on the public site. */
export const albumPage = {
  heading: 'Thư viện ảnh',
  slideshow: 'Trình chiếu ảnh',
  previousPhoto: 'Ảnh trước',
  nextPhoto: 'Ảnh sau',
  pause: 'Tạm dừng',
  play: 'Tiếp tục',
  photoCount: (count: number) => `${formatInteger(count)} ảnh`,
  older: 'Xem các album cũ hơn',
  none: 'Chưa có album ảnh nào.',
};

export const albumStatusLabels: Record<AlbumStatus, string> = {
  DRAFT: 'Bản nháp',
  PUBLISHED: 'Đã đăng',
};

/** What the form of an album's photos asks. */
export const albumRules = {
  noPhoto: 'Vui lòng chọn ảnh.',
  photosToAdd: (most: number) => `Mỗi lần thêm tối đa ${most} ảnh.`,
};
