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

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  albums: 'album ảnh',
};

/** Words of albums on the public site. */
export const albumPage = {
  heading: 'Thư viện ảnh',
  slideshow: 'Trình chiếu ảnh',
  previousPhoto: 'Ảnh trước',
  nextPhoto: 'Ảnh sau',
  photoAt: (place: number, count: number) => `Ảnh ${place}/${count}`,
  ways: 'Chuyển ảnh',
  close: 'Đóng',
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

/** What the fields of an album and its photos are called. */
export const albumFields = {
  title: 'Tên album',
  description: 'Giới thiệu',
  takenOn: 'Ngày chụp',
  cover: 'Ảnh bìa',
  photoCount: 'Số ảnh',
  caption: 'Chú thích',
};

/** What the back office says about albums. */
export const albumWords = {
  many: 'Album ảnh',
  none: 'Chưa có album nào.',
  deletion:
    'Album mất hẳn, người đọc không còn xem được; các ảnh vẫn còn trong kho tệp. Không thể hoàn tác.',
  publish: 'Đăng album',
  published: 'Đã đăng album',
  publishedAgain: 'Đã đăng lại album',
  unpublish: 'Gỡ album',
  unpublished: 'Đã gỡ album',
};

/** What the back office says about the photos of an album. */
export const photoWords = {
  heading: (count: number) => `Ảnh trong album (${count})`,
  none: 'Album chưa có ảnh nào.',
  awaited: 'Chờ ảnh – chọn ảnh',
  captionOf: (place: number) => `Chú thích ảnh ${place}`,
  forward: (place: number) => `Chuyển ảnh ${place} lên trước`,
  back: (place: number) => `Chuyển ảnh ${place} ra sau`,
  moved: (place: number, of: number) => `Ảnh chuyển đến vị trí ${place} trên ${of}.`,
  attached: 'Đã gắn ảnh',
  saved: 'Đã lưu ảnh',
  remove: 'Bỏ ảnh',
  removeAt: (place: number) => `Bỏ ảnh ${place} khỏi album`,
  removeQuestion: (place: number) => `Bỏ ảnh ${place} khỏi album?`,
  removalOfPlace: 'Chỗ chờ ảnh này và chú thích của nó mất hẳn. Không thể hoàn tác.',
  removed: 'Đã bỏ ảnh khỏi album',
  putBack: 'Đã đưa ảnh trở lại',
};
