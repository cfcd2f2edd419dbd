import { formatInteger } from '../../number.ts';

/** What the fields of a unit are called. */
export const unitFields = {
  name: 'Tên',
  nameHelp: 'Đơn vị theo địa bàn ghi tên như Nhà nước viết, ví dụ: Xã Trà Dơn.',
  placeName: 'Tên địa bàn',
  level: 'Cấp',
  levelLabel: 'Tên gọi của cấp',
  basis: 'Loại hình',
  code: 'Mã đơn vị hành chính',
  shortCode: 'Mã hành chính',
  codeHelp: 'Để trống nếu không phải đơn vị hành chính.',
  parent: 'Trực thuộc',
  opensOn: 'Ngày thành lập',
  life: 'Có mặt',
  below: 'Cấp dưới',
  noneBelow: 'không có',
  countBelow: (children: number, all: number) =>
    `${formatInteger(children)} trực thuộc, ${formatInteger(all)} tất cả`,
  otherNames: 'Tên khác, tên cũ',
  position: 'Thứ tự trong cùng cấp',
  spellings: 'Cách viết khác',
  spellingsHelp: 'Tên mà người dân hay dùng để tìm, ví dụ: Tam Xuân 1. Gõ rồi nhấn Enter để thêm.',
};

/** What the back office says about units. */
export const unitWords = {
  many: 'Cây tổ chức',
  toTree: 'Về cây tổ chức',
  heading: 'Tổ chức Hội',
  one: 'Đơn vị',
  oneOn: (day: string) => `Đơn vị tại ngày ${day}`,
  treeOn: (day: string) => `Tổ chức tại ngày ${day}: chỉ xem.`,
  chosen: 'Đơn vị đang chọn',
  choose:
    'Chọn một đơn vị trong cây để xem. Bàn phím: mũi tên để đi và mở, gõ chữ đầu của tên, Enter để chọn.',
  notFound: 'Không tìm thấy đơn vị này.',
  thereFrom: (day: string) => `Đơn vị có từ ngày ${day}.`,
  endedFrom: (day: string) => `Đơn vị đã kết thúc từ ngày ${day}.`,
  notThatDay: 'Đơn vị không có ngày này.',
  change: 'Sửa thông tin',
  addBelow: 'Thêm đơn vị cấp dưới',
  move: 'Chuyển đến…',
  correction:
    'Đây là chỗ sửa điều đã ghi sai: nội dung mới tính từ ngày bắt đầu của giai đoạn hiện nay. Đổi tên, chuyển, hợp nhất theo quyết định thì lập phương án sắp xếp.',
  roles: 'Vai trò tại đơn vị',
  noRoles: 'Không có tài khoản nào giữ vai trò tại đây.',
  allAccounts: (count: number) => `Xem cả ${count} tài khoản`,
  history: 'Lịch sử',
};

/** What the box says in which units are found. */
export const unitFinderWords = {
  label: 'Tìm đơn vị theo tên, tên cũ hoặc mã',
  hint: 'Gõ tên hiện nay, tên cũ hoặc mã',
  none: 'Không có đơn vị nào mang tên này',
};

/** What the way through time says above the tree. */
export const treeDayWords = {
  day: 'Xem tại ngày',
  before: 'Mốc thay đổi trước',
  beforeOn: (day: string) => `Mốc thay đổi trước: ${day}`,
  after: 'Mốc thay đổi sau',
  afterOn: (day: string) => `Mốc thay đổi sau: ${day}`,
  today: 'Về hôm nay',
};
