/** What becomes of a unit by a plan. */
export const unitChangeLabels = {
  CREATED: 'Thành lập',
  RENAMED: 'Đổi tên, mã hoặc cấp',
  MOVED: 'Chuyển đơn vị cấp trên',
  ENDED: 'Kết thúc',
};

/** What a plan does, after how many. */
export const effectCountWords = {
  units: (change: string) => `đơn vị: ${change}`,
  givenParts: 'phần chuyển giao cho đơn vị khác',
  rolesFollow: 'vai trò theo sang đơn vị mới',
  rolesEnd: 'vai trò kết thúc',
  articles: 'bài viết của các đơn vị kết thúc',
  addresses: 'địa chỉ trang dẫn sang nơi khác',
  publicPages: 'trang công khai thay đổi',
};

/** What the part of a plan says that tells what it does. */
export const effectWords = {
  heading: 'Tác động',
  none: 'Chưa có tác động nào. Thêm các bước rồi lưu để xem.',
  notYet: 'Phương án chưa thể duyệt:',
  inStep: (number: number) => `Bước ${number}: `,
  code: (code: string) => `mã ${code}`,
  unknownShare: 'Chưa rõ',
  roleEnds: 'Kết thúc',
  noSuccessor: 'Không có đơn vị kế tục',
  followsParent: '(theo cấp trên)',
  furtherLines: (count: number) => `… và ${count} dòng nữa.`,
  firstEnded: (shown: number, all: number) =>
    `Chỉ nêu ${shown} đơn vị đầu trên ${all} đơn vị kết thúc.`,
};

/** What becomes of what hangs on a unit that ends. */
export const becomings = {
  office: 'Kết thúc cùng đơn vị; muốn giữ chức ở đơn vị nhận thì bổ nhiệm ở đó',
  committee: 'Kết thúc cùng đơn vị; danh sách còn xem được theo ngày',
  contact: 'Ở lại trang của đơn vị cũ, không theo sang đơn vị nhận',
};

/** The headings of the tables that tell what a plan does. */
export const effectTables = {
  units: 'Đơn vị thay đổi',
  change: 'Thay đổi',
  before: 'Trước',
  after: 'Sau',
  parts: 'Phần chuyển giao',
  from: 'Từ',
  to: 'Sang',
  share: 'Tỷ lệ',
  roles: 'Vai trò thay đổi',
  holder: 'Người giữ',
  role: 'Vai trò',
  ended: 'Cán bộ, ban, liên hệ của đơn vị kết thúc',
  endedShort: 'Cán bộ, ban, liên hệ',
  becomes: 'Sẽ ra sao',
  addresses: 'Địa chỉ trang',
  pageOfEnded: 'Trang của đơn vị kết thúc',
  leadsTo: 'Dẫn đến',
};
