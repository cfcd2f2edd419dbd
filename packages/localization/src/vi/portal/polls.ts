import type { PollStatus } from '@hoi/domain/poll-status';
import { formatInteger } from '../../number.ts';
import { votingFaults } from './voting.ts';

/** Why something is refused about polls (thăm dò ý kiến). */
export const pollFaults = {
  isOpen: 'Cuộc thăm dò này đang mở rồi.',
  notOpen: 'Cuộc thăm dò này không ở trạng thái đang mở.',
  openForDeletion: 'Cuộc thăm dò đang mở. Hãy đóng lại trước khi xóa.',
  tooFewOptions: 'Cần ít nhất hai phương án trước khi mở.',
  endIsPast: 'Giờ kết thúc đã qua. Hãy sửa lại rồi mở.',
  optionsVotedOn: 'Đã có người bình chọn nên không sửa phương án được nữa.',
  choiceVotedOn: 'Đã có người bình chọn nên không đổi cách chọn được nữa.',
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  polls: 'thăm dò ý kiến',
};

/** Words of a poll on the public site. */
export const pollPage = {
  heading: 'Thăm dò ý kiến',
  vote: 'Bình chọn',
  results: 'Xem kết quả',
  votesUnit: 'lượt bình chọn',
  thanks: 'Cảm ơn bạn đã tham gia bình chọn.',
  alreadyVoted: votingFaults.votedBefore,
  allowMultiple: 'Có thể chọn nhiều phương án.',
  refused: 'Chưa ghi nhận được bình chọn. Vui lòng thử lại.',
  closed: 'Cuộc thăm dò đã kết thúc.',
};

export const pollStatusLabels: Record<PollStatus, string> = {
  DRAFT: 'Bản nháp',
  OPEN: 'Đang mở',
  CLOSED: 'Đã đóng',
};

/** What the forms of a poll ask. */
export const pollRules = {
  tooFewOptions: 'Cần ít nhất hai phương án.',
  options: (most: number) => `Không quá ${most} phương án.`,
  repeatedOption: 'Phương án này bị trùng.',
  endBeforeStart: 'Giờ kết thúc phải sau giờ bắt đầu.',
  noChoice: 'Vui lòng chọn một phương án.',
};

/** What the fields of a poll are called. */
export const pollFields = {
  question: 'Câu hỏi',
  options: 'Phương án trả lời',
  option: 'Phương án',
  allowMultiple: 'Được chọn nhiều phương án',
  opensAt: 'Mở từ',
  closesAt: 'Đóng lúc',
  voters: 'Người bình chọn',
  findByQuestion: 'Tìm theo câu hỏi',
};

/** What the back office says about polls. */
export const pollWords = {
  none: 'Chưa có cuộc thăm dò nào.',
  votedOn: 'Đã có bình chọn nên không đổi được phương án.',
  deletion: 'Cuộc thăm dò và mọi lượt bình chọn mất hẳn. Không thể hoàn tác.',
  results: (voters: number) => `Kết quả: ${formatInteger(voters)} người bình chọn`,
  /** @param share already written, with its per cent */
  optionResult: (option: string, votes: number, share: string) =>
    `${option}: ${formatInteger(votes)} lượt (${share})`,
  shareOf: (option: string) => `Tỷ lệ của ${option}`,
  open: 'Mở thăm dò',
  opened: 'Đã mở thăm dò',
  openAgain: 'Mở lại thăm dò',
  openedAgain: 'Đã mở lại thăm dò',
  close: 'Đóng thăm dò',
  closed: 'Đã đóng thăm dò',
};
