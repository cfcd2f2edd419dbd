import { accessDeeds, accessSubjects } from './access/deeds.ts';
import { newsroomDeeds, newsroomSubjects } from './newsroom/deeds.ts';
import { organisationDeeds, organisationSubjects } from './organisation/deeds.ts';
import { portalDeeds, portalSubjects } from './portal/deeds.ts';
import { reportingDeeds, reportingSubjects } from './reporting/deeds.ts';

const deeds: Readonly<Record<string, string>> = {
  ...accessDeeds,
  ...organisationDeeds,
  ...newsroomDeeds,
  ...portalDeeds,
  ...reportingDeeds,
};

/** The kinds of things that the audit trail is about, by the name of their type. */
export const auditSubjectLabels: Readonly<Record<string, string>> = {
  ...accessSubjects,
  ...organisationSubjects,
  ...newsroomSubjects,
  ...portalSubjects,
  ...reportingSubjects,
};

/** Names of what is kept with a deed. */
const details: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  name: 'Tên',
  slug: 'Đường dẫn',
  comment: 'Nhận xét',
  fileName: 'Tên tệp',
  mimeType: 'Loại tệp',
  byteSize: 'Dung lượng (byte)',
  alt: 'Mô tả ảnh',
  caption: 'Chú thích',
  kind: 'Loại',
  email: 'Thư điện tử',
  role: 'Vai trò',
  orgUnit: 'Đơn vị',
  grants: 'Vai trò',
  clearTotp: 'Bỏ xác thực hai bước',
  byRecoveryCode: 'Bằng mã khôi phục',
  before: 'Trước',
  after: 'Sau',
  from: 'Từ',
  to: 'Thành',
  effectiveOn: 'Ngày hiệu lực',
  publicFrom: 'Công bố từ ngày',
  steps: 'Số bước',
  units: 'Số đơn vị',
  due: 'Giờ hẹn',
  media: 'Ảnh',
  partner: 'Đối tác',
  label: 'Nhãn',
  labels: 'Các mục',
  prefix: 'Đầu mã',
  scopes: 'Được phép',
  expiresAt: 'Hết hạn',
  tokens: 'Số mã truy cập',
  url: 'Địa chỉ',
  question: 'Câu hỏi',
  options: 'Phương án',
  voterCount: 'Số người đã bình chọn',
  published: 'Đã công khai',
  ordinal: 'Lần thứ',
  fields: 'Các ô đã đổi',
  attribute: 'Thông tin',
  articles: 'Số bài',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  fax: 'Fax',
  website: 'Trang web',
  code: 'Mã',
  period: 'Kỳ',
  text: 'Nội dung',
  validFrom: 'Áp dụng từ ngày',
  reason: 'Lý do',
};

/** @returns what was done, in lower case, or undefined for a deed that nobody has put into words */
export function auditDeedText(action: string): string | undefined {
  return Object.hasOwn(deeds, action) ? deeds[action] : undefined;
}

const actors: Readonly<Record<string, string>> = {
  system: 'Hệ thống',
  anonymous: 'Khách',
};

const onOneself = new Set([
  'change-password',
  'confirm-totp',
  'disable-totp',
  'end-other-sessions',
  'end-session',
  'enrol-totp',
  'renew-recovery-codes',
  'sign-in',
  'sign-out',
]);

/** Whether a deed is about the account of whoever did it. */
export function isOnOneself(action: string): boolean {
  return onOneself.has(action);
}

/** “Trần Thị Lan đã đăng bài viết”; the thing itself follows it. */
export function auditSentence(entry: {
  actorKind: string;
  actorName: string;
  action: string;
}): string {
  const who = entry.actorName || (actors[entry.actorKind] ?? entry.actorKind);
  return `${who} đã ${auditDeedText(entry.action) ?? `làm việc “${entry.action}”`}`;
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  if (typeof value === 'object' && value !== null) {
    return auditDetailLines(value)
      .map(({ label, text }) => `${label}: ${text}`)
      .join(', ');
  }
  return String(value);
}

/** What is kept with a deed, a line each; ids and checksums, which say nothing to people, stay out. */
export function auditDetailLines(detail: object): { label: string; text: string }[] {
  return Object.entries(detail)
    .filter(([name, value]) => !/(^id|Id|^sha256)$/.test(name) && !isEmpty(value))
    .map(([name, value]) => ({ label: details[name] ?? name, text: valueText(value) }));
}
