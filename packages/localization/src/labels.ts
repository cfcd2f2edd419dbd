import type { AlbumStatus } from '@hoi/domain/album-status';
import type { ArticleStanding, ArticleStatus, ArticleStep } from '@hoi/domain/article-status';
import type { BranchBasis } from '@hoi/domain/branch-basis';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import type { PollStatus } from '@hoi/domain/poll-status';
import type { Permission, Role } from '@hoi/domain/roles';
import type { TokenScope } from '@hoi/domain/token-scopes';
import type { UserStatus } from '@hoi/domain/user-status';

export const articleStatusLabels: Record<ArticleStatus, string> = {
  DRAFT: 'Bản nháp',
  IN_REVIEW: 'Chờ duyệt',
  PUBLISHED: 'Đã đăng',
  UNPUBLISHED: 'Đã gỡ',
};

export const articleStandingLabels: Record<ArticleStanding, string> = {
  DRAFT: 'Bản nháp',
  RETURNED: 'Bị trả lại',
  IN_REVIEW: 'Chờ duyệt',
  SCHEDULED: 'Hẹn giờ',
  PUBLISHED: 'Đã đăng',
  UNPUBLISHED: 'Đã gỡ',
};

/** What the buttons of the newsroom say. */
export const articleStepLabels: Record<ArticleStep, string> = {
  submit: 'Gửi duyệt',
  withdraw: 'Rút bài về',
  return: 'Trả lại',
  publish: 'Đăng bài',
  unpublish: 'Gỡ bài',
};

export const roleLabels: Record<Role, string> = {
  ADMINISTRATOR: 'Quản trị',
  EDITOR: 'Biên tập viên',
  AUTHOR: 'Người viết bài',
  VIEWER: 'Người xem',
  STATISTICIAN: 'Cán bộ thống kê',
  ORGANISATION_OFFICER: 'Cán bộ tổ chức',
};

/** What a role is for, in one sentence, where it is chosen. */
export const roleDescriptions: Record<Role, string> = {
  ADMINISTRATOR: 'Làm được mọi việc tại đơn vị và các đơn vị bên dưới, kể cả quản lý tài khoản.',
  EDITOR: 'Duyệt, đăng và gỡ bài của mọi người; quản lý chuyên mục, album, thăm dò, liên kết.',
  AUTHOR: 'Viết bài và soạn album của mình, gửi duyệt; không tự đăng.',
  VIEWER: 'Chỉ xem, kể cả bài chưa đăng; không sửa gì.',
  STATISTICIAN: 'Xem hồ sơ cán bộ, cả thông tin nhạy cảm, để tổng hợp; không sửa gì.',
  ORGANISATION_OFFICER:
    'Quản lý đơn vị, cán bộ, ban, đại hội và lập phương án sắp xếp; không tự duyệt phương án.',
};

export const permissionLabels: Record<Permission, string> = {
  'article:read-unpublished': 'Xem bài chưa đăng',
  'article:write': 'Viết và sửa bài của mình',
  'article:write-any': 'Sửa bài của người khác',
  'article:publish': 'Duyệt, đăng và gỡ bài',
  'article:delete': 'Xóa bài',
  'category:write': 'Quản lý chuyên mục',
  'album:write': 'Soạn album ảnh',
  'album:publish': 'Đăng album ảnh',
  'poll:write': 'Quản lý thăm dò ý kiến',
  'link:write': 'Quản lý liên kết website',
  'page:write': 'Quản lý trang giới thiệu',
  'media:write': 'Tải tệp lên',
  'import:read': 'Xem kết quả nhập dữ liệu',
  'import:write': 'Nhập dữ liệu',
  'partner:manage': 'Quản lý đối tác và mã truy cập',
  'user:manage': 'Quản lý tài khoản',
  'unit:write': 'Sửa đơn vị',
  'unit:plan': 'Lập phương án sắp xếp tổ chức',
  'unit:approve': 'Duyệt phương án sắp xếp tổ chức',
  'person:write': 'Quản lý cán bộ, nhiệm kỳ',
  'person:read-sensitive': 'Xem thông tin nhạy cảm của cán bộ',
  'audit:read': 'Xem nhật ký hệ thống',
};

export const pollStatusLabels: Record<PollStatus, string> = {
  DRAFT: 'Bản nháp',
  OPEN: 'Đang mở',
  CLOSED: 'Đã đóng',
};

export const albumStatusLabels: Record<AlbumStatus, string> = {
  DRAFT: 'Bản nháp',
  PUBLISHED: 'Đã đăng',
};

export const userStatusLabels: Record<UserStatus, string> = {
  ACTIVE: 'Đang hoạt động',
  DISABLED: 'Đã khóa',
};

/** Who the members of a branch are brought together by (loại hình chi hội). */
export const branchBasisLabels: Record<BranchBasis, string> = {
  RESIDENCE: 'Theo địa bàn',
  TRADE: 'Theo nghề nghiệp',
  AGE: 'Theo lứa tuổi',
  THEME: 'Theo chủ đề',
};

export const orgUnitKindLabels: Record<OrgUnitKind, string> = {
  CENTRAL: 'Trung ương',
  PROVINCE: 'Cấp tỉnh',
  DISTRICT: 'Cấp huyện',
  COMMUNE: 'Cấp xã',
  BRANCH: 'Chi hội',
  GROUP: 'Tổ phụ nữ',
  SPECIAL: 'Đơn vị đặc thù',
};

export const tokenScopeLabels: Record<TokenScope, string> = {
  'articles:read': 'Đọc tin bài đã đăng',
  'organisation:read': 'Đọc cơ cấu tổ chức',
  'statistics:read': 'Đọc số liệu thống kê',
};
