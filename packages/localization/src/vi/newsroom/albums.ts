import type { AlbumStatus } from '@hoi/domain/album-status';
import { formatInteger } from '../../number.ts';
import { fieldNames } from '../frame/fields.ts';

// More numbers than these nobody looks up one by one: the cards are marked.
const mostPlacesNamed = 10;

/** Says which photos, by their places from 1, nobody has described. */
function undescribedPhotos(places: readonly number[]): string {
  const more = places.length - mostPlacesNamed;
  const named = places.slice(0, mostPlacesNamed).join(', ');
  const others = more > 0 ? ` và ${formatInteger(more)} ảnh khác` : '';
  return `${formatInteger(places.length)} ảnh chưa có mô tả cho người không nhìn thấy: ảnh ${named}${others}.`;
}

/** Why something is refused about albums (thư viện ảnh). */
export const albumFaults = {
  slugTaken: 'Đã có thư viện ảnh dùng địa chỉ này.',
  tooManyPhotos: (most: number, count: number) =>
    `Mỗi thư viện có tối đa ${most} ảnh; hiện có ${count}.`,
  lastPhoto: 'Đây là ảnh cuối cùng của một thư viện đang đăng. Hãy gỡ thư viện trước.',
  noPhotos: 'Thư viện ảnh chưa có ảnh nào. Hãy thêm ảnh rồi đăng.',
  undescribed: (places: readonly number[]) =>
    `${undescribedPhotos(places)} Hãy viết “${fieldNames.pictureAlt}” cho từng ảnh rồi đăng.`,
  shownUndescribed: `Album đang đăng: ảnh nào cũng phải có “${fieldNames.pictureAlt}” cho người không nhìn thấy.`,
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
  whole: (count: number) => `Xem cả album: ${formatInteger(count)} ảnh`,
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
  undescribedShown: (places: readonly number[]) =>
    `${undescribedPhotos(places)} Album vẫn đang đăng; hãy bổ sung khi có thể.`,
  unpublishQuestion: (title: string) => `Gỡ album “${title}”?`,
  notAgainUndescribed: (places: readonly number[]) =>
    `${undescribedPhotos(places)} Gỡ rồi thì phải viết đủ mô tả mới đăng lại được.`,
  perhapsNotAgain:
    'Chưa đọc được danh sách ảnh. Nếu có ảnh chưa có mô tả thì gỡ rồi phải viết đủ mới đăng lại được.',
};

/** What the back office says about the photos of an album. */
export const photoWords = {
  /** Without their number while they are read. */
  heading: (count: number | undefined) =>
    count === undefined ? 'Ảnh trong album' : `Ảnh trong album (${count})`,
  none: 'Album chưa có ảnh nào.',
  awaited: 'Chờ ảnh – chọn ảnh',
  undescribed: 'Chưa có mô tả ảnh',
  altOfFile: (alt: string) => `Bỏ trống thì dùng mô tả của tệp: “${alt}”`,
  captionOf: (place: number) => `Chú thích ảnh ${place}`,
  forward: (place: number) => `Chuyển ảnh ${place} lên trước`,
  back: (place: number) => `Chuyển ảnh ${place} ra sau`,
  moved: (place: number, of: number) => `Ảnh chuyển đến vị trí ${place} trên ${of}.`,
  describeFirst:
    'Album đang đăng: ảnh mới hiện với người đọc sau khi có mô tả. Hãy viết mô tả cho từng ảnh rồi thêm vào album.',
  add: 'Thêm vào album',
  added: 'Đã thêm ảnh vào album',
  attached: 'Đã gắn ảnh',
  saved: 'Đã lưu ảnh',
  remove: 'Bỏ ảnh',
  removeAt: (place: number) => `Bỏ ảnh ${place} khỏi album`,
  removeQuestion: (place: number) => `Bỏ ảnh ${place} khỏi album?`,
  removalOfPlace: 'Chỗ chờ ảnh này và chú thích của nó mất hẳn. Không thể hoàn tác.',
  removalOfUndescribed:
    'Ảnh chưa có mô tả: bỏ rồi thì phải viết mô tả mới thêm lại được vào album đang đăng.',
  removed: 'Đã bỏ ảnh khỏi album',
  putBack: 'Đã đưa ảnh trở lại',
};
