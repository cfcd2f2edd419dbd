import type { ArticleStanding } from '@hoi/domain/article-status';
import { formatDateTime } from '../../date.ts';
import type { DateInput } from '../../vietnam-time.ts';

interface Step {
  actorName: string | null;
  at: DateInput;
  comment: string;
}

/** An article as the server tells of it to those who work on it. */
export interface ArticleState {
  standing: ArticleStanding;
  publishedAt: DateInput | null;
  deletedAt: DateInput | null;
  /** Known by title only, from the former portal. */
  awaitingContent: boolean;
  /** The step that led to where it stands. */
  lastStep: Step | null;
}

interface Abilities {
  edit: boolean;
  withdraw: boolean;
  restore: boolean;
}

const by = (step: Step | null) => (step?.actorName ? `${step.actorName} ` : '');
const at = (moment: DateInput | null | undefined) =>
  moment ? ` lúc ${formatDateTime(moment)}` : '';

/** “Trần Thị Lan trả lại lúc 29/11/2026 10:05: “Thiếu nguồn””: who sent an article back, and why. */
export function returnText(step: Step | null): string {
  const who = by(step);
  const remark = step?.comment ? `: “${step.comment}”` : '';
  return `${who ? `${who}trả lại` : 'Bị trả lại'}${at(step?.at)}${remark}`;
}

function standingText({ standing, publishedAt, lastStep }: ArticleState): string {
  switch (standing) {
    case 'DRAFT':
      return 'Bản nháp, chưa gửi duyệt';
    case 'RETURNED':
      return returnText(lastStep);
    case 'IN_REVIEW':
      return lastStep
        ? `${by(lastStep) || 'Đã '}gửi duyệt${at(lastStep.at)}, đang chờ duyệt`
        : 'Đang chờ duyệt';
    case 'SCHEDULED':
      return publishedAt ? `Hẹn đăng lúc ${formatDateTime(publishedAt)}` : 'Đang hẹn giờ đăng';
    case 'PUBLISHED':
      return `Đã đăng${at(publishedAt)}`;
    case 'UNPUBLISHED':
      return lastStep ? `${by(lastStep) || 'Đã '}gỡ bài${at(lastStep.at)}` : 'Đã gỡ';
  }
}

const readOnly: Record<ArticleStanding, string> = {
  DRAFT: 'Bạn chỉ xem được: người viết và biên tập viên của đơn vị mới sửa được',
  RETURNED: 'Bạn chỉ xem được: người viết và biên tập viên của đơn vị mới sửa được',
  IN_REVIEW: 'Bạn chỉ xem được trong lúc chờ duyệt',
  SCHEDULED: 'Bạn chỉ xem được: người có quyền đăng bài mới sửa được bài đã hẹn giờ',
  PUBLISHED: 'Bạn chỉ xem được: người có quyền đăng bài mới sửa được bài đã đăng',
  UNPUBLISHED: 'Bạn chỉ xem được: biên tập viên của đơn vị mới sửa được bài đã gỡ',
};

/** Why the text cannot be changed now, and what would help. */
function readOnlyText({ standing, deletedAt }: ArticleState, can: Abilities): string {
  if (deletedAt) {
    return can.restore
      ? 'Khôi phục bài trước khi sửa'
      : 'Người có quyền xóa bài mới khôi phục được';
  }
  return can.withdraw ? 'Rút bài về nếu cần sửa tiếp' : readOnly[standing];
}

/**
 * Where an article stands, in sentences: since when, by whose doing, with which remark; and why the
 * viewer cannot change it, if so.
 */
export function articleStateText(state: ArticleState, can: Abilities): string {
  const sentences = [
    state.deletedAt ? `Trong thùng rác từ ${formatDateTime(state.deletedAt)}` : standingText(state),
    state.awaitingContent && !state.deletedAt && 'Mới có tiêu đề từ cổng cũ, chưa có nội dung',
    !can.edit && readOnlyText(state, can),
  ];
  return (
    sentences
      .filter((sentence) => sentence !== false)
      // A remark that ends its own sentence ends this one too.
      .map((sentence) => (/[.!?…]”$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ')
  );
}

/** What becomes of the words that are typed now. */
export function articleSavingHint(standing: ArticleStanding): string {
  if (standing === 'PUBLISHED') return 'Bấm “Lưu” để bạn đọc thấy thay đổi';
  if (standing === 'SCHEDULED') return 'Bấm “Lưu” để bài lên trang với thay đổi';
  return 'Tự lưu khi bạn dừng gõ';
}

/** What is known of an article at a moment, to be told from what it was. */
export interface ArticleNews {
  standing: ArticleStanding;
  deletedAt: DateInput | null;
  lastStep: Pick<Step, 'actorName' | 'at'> | null;
  savedByName: string | null;
}

const doings: Record<ArticleStanding, string> = {
  DRAFT: 'rút bài về',
  RETURNED: 'trả lại bài',
  IN_REVIEW: 'gửi duyệt bài',
  SCHEDULED: 'hẹn giờ đăng bài',
  PUBLISHED: 'đăng bài',
  UNPUBLISHED: 'gỡ bài',
};

/**
 * What somebody did to an article that is open on another screen: `before` as it is shown there,
 * `now` as the server has it, null when the viewer may not know of it any more.
 */
export function articleNewsText(
  before: Pick<ArticleNews, 'deletedAt' | 'lastStep'> & { standing: ArticleStanding | null },
  now: ArticleNews | null,
): string {
  if (!now) return 'Bài này không còn mở được: có thể đã bị xóa hoặc chuyển sang đơn vị khác.';
  if (!before.deletedAt && now.deletedAt) return 'Bài vừa được chuyển vào thùng rác.';
  if (before.deletedAt && !now.deletedAt) return 'Bài vừa được khôi phục từ thùng rác.';
  if (before.standing === 'SCHEDULED' && now.standing === 'PUBLISHED')
    return 'Bài đã lên trang theo giờ hẹn.';
  const stepped = now.lastStep && now.lastStep.at !== before.lastStep?.at;
  if (stepped) return `${now.lastStep?.actorName ?? 'Người khác'} vừa ${doings[now.standing]}.`;
  return `${now.savedByName ?? 'Người khác'} vừa lưu thay đổi của bài này.`;
}
