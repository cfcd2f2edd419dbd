import type { OrgPlanStatus } from '@hoi/domain/org-plan-status';
import { formatDate, formatDateTime } from '../../date.ts';

/** Where a plan stands. */
export const planStatusLabels: Record<OrgPlanStatus, string> = {
  DRAFT: 'Dự thảo',
  APPROVED: 'Đã duyệt',
  UNDONE: 'Đã hoàn tác',
  CANCELLED: 'Đã hủy',
};

/** What the fields of a plan are called. */
export const planFields = {
  title: 'Tên phương án',
  effectiveOn: 'Ngày hiệu lực',
  effectiveColumn: 'Hiệu lực',
  stepCount: 'Số bước',
  past: 'Ngày đã qua: khi duyệt, lịch sử được ghi lại từ ngày này.',
};

/** What the back office says about plans (phương án sắp xếp). */
export const planWords = {
  many: 'Phương án sắp xếp',
  one: 'Phương án',
  none: 'Chưa có phương án sắp xếp nào.',
  create: 'Lập phương án',
  importShort: 'Nhập từ CSV',
  deletion: 'Bản dự thảo mất hẳn cùng các bước của nó. Không thể hoàn tác.',
  reloaded: 'Màn hình đã tải lại bản mới nhất.',
  unsaved: 'Có thay đổi chưa lưu: hãy lưu và xem lại tác động trước khi duyệt.',
};

/** What is told of a plan that cannot be changed any more. */
export const planFacts = {
  effective: (day: string) => `Hiệu lực từ ngày ${formatDate(day)}`,
  decision: (number: string) => `Quyết định ${number}`,
  decisionOf: (number: string, day: string) => `Quyết định ${number} ngày ${formatDate(day)}`,
  author: (name: string) => `Người lập: ${name}`,
  approved: (at: string) => `Duyệt lúc ${formatDateTime(at)}`,
  approvedBy: (at: string, name: string) => `Duyệt lúc ${formatDateTime(at)}, ${name}`,
  publicFrom: (day: string) => `Công bố từ ngày ${formatDate(day)}`,
  undone: (at: string) => `Hoàn tác lúc ${formatDateTime(at)}`,
};

/** What is asked before a plan is approved, taken back or dropped, and said when it is done. */
export const planDeedWords = {
  approve: {
    button: 'Duyệt phương án',
    title: 'Duyệt phương án này?',
    text: 'Những thay đổi dưới đây được ghi và có hiệu lực từ ngày',
    act: 'Duyệt',
    done: 'Đã duyệt phương án',
  },
  undo: {
    button: 'Hoàn tác',
    title: 'Hoàn tác phương án này?',
    text: 'Mọi thứ trở lại như trước khi duyệt, nếu chưa có việc gì phát sinh. Phương án có hiệu lực từ ngày',
    act: 'Hoàn tác',
    done: 'Đã hoàn tác phương án',
  },
  cancel: {
    button: 'Hủy phương án',
    title: 'Hủy phương án này?',
    text: 'Bản dự thảo được giữ lại để tra cứu nhưng không duyệt được nữa. Ngày hiệu lực dự kiến:',
    act: 'Hủy phương án',
    done: 'Đã hủy phương án',
  },
  noDecision: 'Phương án chưa ghi số quyết định; sau khi duyệt chỉ ghi thêm được một lần.',
};

/** What is said about the day from which everybody may know of a plan. */
export const announcementWords = {
  open: 'Ngày công bố',
  heading: 'Công bố phương án',
  save: 'Lưu ngày công bố',
  saved: 'Đã lưu ngày công bố',
  day: 'Công bố từ ngày',
  dayHelp:
    'Từ ngày này, bạn đọc và đối tác xem được tên và cây tổ chức mới. Để trống: từ ngày hiệu lực.',
};

/** What is said about a decision that is added later. */
export const planDecisionWords = {
  add: 'Thêm số quyết định',
  write: 'Ghi số quyết định',
  help: 'Ghi một lần, vào cả lịch sử của các đơn vị trong phương án.',
  written: 'Đã ghi số quyết định',
  takenBack: 'Đã bỏ số quyết định vừa ghi',
};

/** What the page says that drafts a plan from a table. */
export const planImportWords = {
  heading: 'Nhập phương án từ CSV',
  text: 'Mỗi dòng là một đơn vị cũ và đơn vị nó chuyển thành. Các cột: effective (ngày hiệu lực), kind (MERGED, SPLIT, RENAMED, UNCHANGED), old_code, old_name, old_district_code, new_code, new_name. Có một lỗi thì không nhập gì cả.',
  parent: 'Các đơn vị mới trực thuộc',
  parentHelp: 'Ví dụ: thành phố nhận các xã mới.',
  endEmptied: 'Kết thúc cả các đơn vị cấp trên cũ (huyện) không còn đơn vị nào',
  choose: 'Chọn tệp CSV',
  draft: 'Lập dự thảo',
  drafted: 'Đã lập dự thảo từ bảng.',
  open: 'Mở phương án',
  faults: 'Lỗi theo dòng',
  line: 'Dòng',
  fault: 'Lỗi',
};

/** What the question says by which a unit is moved. */
export const unitMoveWords = {
  heading: (unit: string) => `Chuyển ${unit}`,
  text: 'Chưa có gì thay đổi ngay: việc chuyển được ghi thành một bước của phương án sắp xếp và có hiệu lực khi phương án được duyệt.',
  under: 'Chuyển sang trực thuộc',
  intoPlan: 'Đưa vào phương án',
  newPlan: 'Phương án mới',
  planHelp: 'Chọn một dự thảo có sẵn, hoặc để “Phương án mới”.',
  planChoice: (title: string, day: string) => `${title} (hiệu lực ${formatDate(day)})`,
};
