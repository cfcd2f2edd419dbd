import { formatInteger } from '../../number.ts';

/** Why the body of an article or a page is refused. */
export const richTextFaults = {
  notObject: 'Nội dung phải là một đối tượng.',
  notList: 'Nội dung phải là một danh sách.',
  notDocument: 'Bài phải bắt đầu bằng “doc”.',
  unknownKey: (key: string) => `Không nhận trường “${key}”.`,
  unknownNode: 'Không nhận thành phần này trong bài.',
  unknownMark: 'Không nhận kiểu chữ này.',
  doubledMark: 'Một kiểu chữ bị ghi hai lần.',
  emptyText: 'Đoạn chữ không được để trống.',
  controlLetters: 'Đoạn chữ có ký tự điều khiển không hợp lệ.',
  tooLong: (letters: number) => `Bài dài quá ${formatInteger(letters)} ký tự.`,
  tooManyNodes: 'Bài có quá nhiều thành phần.',
  tooDeep: 'Các thành phần lồng nhau quá sâu.',
  misplaced: (type: string) => `Nội dung của “${type}” không đúng cấu trúc.`,
  noAlt: 'Ảnh cần có mô tả, hoặc được đánh dấu là ảnh trang trí.',
  attribute: (name: string, expected: string) => `Thuộc tính “${name}” phải là ${expected}.`,
  htmlTooLong: (millions: number) => `Đoạn HTML dài quá ${millions} triệu ký tự.`,
  htmlTooManyNodes: 'Đoạn HTML có quá nhiều thành phần.',
};

/** What an attribute of the body has to be. */
export const attributeWords = {
  orNull: (expected: string) => `${expected} hoặc null`,
  oneOf: (choices: readonly unknown[]) =>
    `${choices.slice(0, -1).join(', ')} hoặc ${choices.at(-1)}`,
  identifier: 'một mã định danh',
  wholeNumber: (least: number, most: number) => `số nguyên từ ${least} đến ${most}`,
  notNegative: 'số nguyên không âm',
  text: (letters: number) => `chuỗi không quá ${letters} ký tự`,
  source: 'địa chỉ http, https hoặc đường dẫn bắt đầu bằng “/”',
  href: 'địa chỉ http, https, mailto, tel hoặc đường dẫn bắt đầu bằng “/”',
};

/** What of a pasted text or a saved page is not taken over, and how many of it. */
export const leftOutWords = {
  PICTURE: (count: number) => `${count} ảnh`,
  FRAME: (count: number) => `${count} khung nhúng`,
  MEDIA: (count: number) => `${count} video hoặc âm thanh`,
  DRAWING: (count: number) => `${count} hình vẽ hoặc công thức`,
  FIELD: (count: number) => `${count} ô nhập hoặc nút bấm`,
  LINK: (count: number) => `${count} liên kết không dùng được (chữ vẫn giữ)`,
  COMMENT: (count: number) => `${count} lời góp ý của người duyệt`,
  DELETION: (count: number) => `${count} đoạn đã xóa khi theo dõi sửa đổi`,
  HIDDEN_ROW: (count: number) => `${count} hàng ẩn của bảng`,
  HIDDEN_CELL: (count: number) => `${count} ô ẩn của bảng`,
  HIDDEN: (count: number) => `${count} đoạn ẩn`,
  DEEP: (count: number) => `${count} phần lồng quá sâu`,
};

/** What a reader meets in a body beside its text. */
export const bodyWords = {
  credit: (name: string) => `Ảnh: ${name}`,
  table: 'Bảng',
};
