import { formatDateTime } from '../../date.ts';

/** What is said of what was typed and is not saved. */
export const savingWords = {
  saving: 'Đang lưu…',
  offline: 'Mất mạng: nội dung còn nguyên, sẽ tự gửi khi có mạng lại',
  busy: 'Máy chủ đang tạm bận: nội dung còn nguyên, sẽ tự gửi lại',
  browserFull: 'Trình duyệt hết chỗ, chưa giữ được bản sao trên máy này: hãy lưu sớm',
  takeNewer: 'Tải bản mới',
  theirs: (words: string) =>
    `Người khác vừa lưu: ${words}. Lưu lần nữa để thay bằng nội dung của bạn.`,
};

/** What is said to who leaves a form that is not saved. */
export const leavingWords = {
  whileSaving: 'Rời trang khi đang lưu?',
  unsaved: 'Rời trang khi chưa lưu?',
  text: 'Những thay đổi vừa nhập chưa được lưu. Trình duyệt này giữ lại một bản và sẽ hỏi khi bạn mở lại trang.',
  leave: 'Rời trang',
};

/** What is said of a copy that the browser kept. */
export const keptCopyWords = {
  offer: (at: Date) =>
    `Trình duyệt còn giữ nội dung bạn nhập lúc ${formatDateTime(at)} mà chưa lưu.`,
  outdated: 'Từ đó đến nay đã có bản mới được lưu.',
  compare: 'So sánh và ghép',
  restore: 'Khôi phục',
};

/** What is said when two people changed one thing. */
export const conflictWords = {
  heading: 'Người khác đã sửa nội dung này',
  text: 'Trong lúc bạn soạn, có người đã lưu bản mới. Bản của bạn chưa được lưu và vẫn còn đây: chọn ở từng mục bản nào được giữ, rồi lưu.',
  takeTheirs: 'Tải bản mới, bỏ bản của tôi',
  merge: 'Ghép theo lựa chọn',
  same: 'Hai bản có nội dung như nhau.',
  field: 'Mục',
  mine: 'Bản của bạn',
  theirs: 'Bản mới nhất',
  mineInLine: 'bản của bạn',
  theirsInLine: 'bản mới nhất',
  keep: (field: string, which: string) => `${field}: giữ ${which}`,
  unionAuthor: 'Cán bộ là tác giả',
  body: 'Nội dung: từ bản mới nhất sang bản của bạn',
  empty: '(trống)',
  yes: 'Có',
  no: 'Không',
};

/** What is said of two states of a text, beside each other. */
export const comparisonWords = {
  region: 'So sánh',
  same: 'Bản này giống nội dung đang mở.',
  changed: (added: number, removed: number) =>
    `So với bản đã chọn: thêm ${added} chữ, bớt ${removed} chữ.`,
  formatChanged: '(đổi định dạng)',
};

/** What the fields are called that a person may have changed, in a comparison. */
export const comparedFields = {
  title: 'Tiêu đề',
  name: 'Tên',
  slug: 'Địa chỉ',
  summary: 'Tóm tắt',
  description: 'Mô tả',
  body: 'Nội dung',
  position: 'Thứ tự',
  hidden: 'Ẩn',
  source: 'Nguồn tin',
  postedBy: 'Người đăng',
  byline: 'Tác giả',
  category: 'Chuyên mục',
  coverImage: 'Ảnh đại diện',
  tags: 'Thẻ',
  attachments: 'Tệp đính kèm',
  question: 'Câu hỏi',
  options: 'Phương án',
  links: 'Liên kết',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
};
