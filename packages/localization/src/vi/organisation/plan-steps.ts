import type { OrgPlanStepKind } from '@hoi/domain/org-plan-step';

/** What a step is called where it is chosen. */
export const stepKindLabels: Record<OrgPlanStepKind, string> = {
  CREATE: 'Thành lập',
  RENAME: 'Đổi tên',
  MOVE: 'Chuyển',
  MERGE: 'Hợp nhất',
  SPLIT: 'Chia tách',
  DISSOLVE: 'Giải thể',
};

/** What the list of a plan's steps says. */
export const stepListWords = {
  heading: (count: number) => `Các bước (${count})`,
  mergeByPages: 'Hợp nhất từng bước…',
  add: 'Thêm bước',
  change: 'Sửa bước',
  changeAt: (number: number) => `Sửa bước ${number}`,
  removeAt: (number: number) => `Xóa bước ${number}`,
  up: (number: number) => `Đưa bước ${number} lên`,
  down: (number: number) => `Đưa bước ${number} xuống`,
  usedBy: (number: number) => `Bước ${number} còn dùng đơn vị này.`,
};

/** What the fields of a step are called. */
export const stepFields = {
  newName: 'Tên mới',
  newLevel: 'Cấp mới (để trống: giữ nguyên)',
  newCode: 'Mã mới (để trống: giữ nguyên)',
  dropCode: 'Thôi dùng mã đơn vị hành chính',
  levelOfMerged: 'Theo cấp của các đơn vị nhập lại.',
  under: 'Chuyển sang trực thuộc',
  into: 'Nhập vào',
  splitUnit: 'Đơn vị bị chia',
  remains: 'Đơn vị vẫn còn, chỉ chuyển đi một phần',
  takers: 'Các đơn vị nhận',
  taker: 'Đơn vị nhận',
  share: 'Tỷ lệ (%)',
  shareHelp: 'Để trống nếu chưa rõ.',
  childrenTo: 'Chuyển đơn vị cấp dưới về',
  childrenHelp: 'Bắt buộc nếu còn đơn vị cấp dưới mà không bước nào khác xử lý.',
  roles: 'Vai trò tại đơn vị kết thúc',
  rolesFollow: 'Theo sang đơn vị mới',
  rolesEnd: 'Kết thúc cùng đơn vị cũ',
  rolesTo: 'Vai trò theo sang',
  rolesToHelp: 'Một trong các đơn vị nhận.',
};

/** What a step does, as one sentence; `unit` and the like are names. */
export const stepSentences = {
  unchosen: 'đơn vị chưa chọn',
  made: (unit: string) => `${unit} (lập mới)`,
  madeInPlan: 'lập mới trong phương án này',
  rolesFollow: 'vai trò theo sang',
  rolesEnd: 'vai trò kết thúc',
  create: (unit: string, parent: string) => `Thành lập ${unit} trực thuộc ${parent}`,
  rename: (unit: string, name: string) => `Đổi tên ${unit} thành ${name}`,
  move: (unit: string, parent: string) => `Chuyển ${unit} sang trực thuộc ${parent}`,
  merge: (units: string, into: string, roles: string) => `Nhập ${units} vào ${into}; ${roles}`,
  split: (unit: string, parts: string) => `Chia ${unit} cho ${parts}`,
  givePart: (unit: string, parts: string) => `Chuyển một phần của ${unit} cho ${parts}`,
  dissolve: (unit: string) => `Giải thể ${unit}`,
  childrenTo: (unit: string) => `cấp dưới về ${unit}`,
};

/** What the pages say that lead through a merger. */
export const mergeWords = {
  heading: 'Hợp nhất đơn vị',
  leavingPage: 'Đơn vị nhập lại',
  summaryPage: 'Tóm tắt',
  leaving: 'Các đơn vị nhập lại',
  sameLevel: (level: string) => `Chỉ nêu đơn vị cùng cấp: ${level}.`,
  chooseEach: 'Gõ tên để tìm, chọn từng đơn vị một.',
  noneLeaving: 'Không có đơn vị nào như vậy hợp nhất được vào ngày này',
  noneTaking: 'Không có đơn vị nào như vậy nhận được vào ngày này',
  intoNew: 'Một đơn vị mới',
  intoOld: 'Một đơn vị đã có (có thể là một trong các đơn vị nhập lại)',
  added: 'Phương án sẽ có thêm:',
  afterwards:
    'Đơn vị cấp dưới của các đơn vị nhập lại sẽ theo sang đơn vị nhận. Chưa có gì thay đổi cho đến khi phương án được lưu và duyệt.',
};
