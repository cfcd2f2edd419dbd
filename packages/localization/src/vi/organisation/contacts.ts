import { placeCodeFault } from '@hoi/domain/place-titles';
import { formatInteger } from '../../number.ts';
import { spreadsheetWords } from './spreadsheets.ts';

/** Why a sheet of contacts is not read. */
export const contactSheetFaults = {
  notExcel: 'Tệp không phải bảng tính Excel (.xlsx).',
  malformed: 'Tệp không phải bảng tính Excel hợp lệ.',
  unreadable: 'Không đọc được tệp. Hãy lưu lại dưới dạng .xlsx rồi thử lại.',
  tooManyColumns: (most: number) => `Bảng có hơn ${most} cột.`,
  tooManyRows: (most: number) => `Bảng có hơn ${formatInteger(most)} dòng.`,
  tooManyLetters: 'Bảng có quá nhiều chữ.',
  unusableLetter: (line: number) => `Dòng ${line} có ký tự không dùng được.`,
  noSheet: 'Bảng tính không có trang nào đang hiện.',
  noHeading:
    'Không thấy dòng tiêu đề. Bảng cần cột “Mã” hoặc “Tên”, và ít nhất một trong các cột “Địa chỉ”, “Điện thoại”, “Email”.',
};

const mostLinesNamed = 20;

/** What of a sheet of contacts was not read. */
export const contactSheetNotices = {
  oneSheet: (read: string, others: readonly { name: string; hidden: boolean }[]) =>
    `Chỉ đọc trang tính “${read}”. Không đọc: ${others.map(({ name, hidden }) => `“${name}”${hidden ? ' (ẩn)' : ''}`).join(', ')}.`,
  hiddenLines: (lines: readonly number[]) =>
    `Không đọc ${formatInteger(lines.length)} dòng đang ẩn: ${lines.slice(0, mostLinesNamed).join(', ')}${lines.length > mostLinesNamed ? '…' : ''}.`,
  hiddenColumns: (columns: readonly string[]) =>
    `Không đọc các cột đang ẩn: ${columns.join(', ')}.`,
};

/** What a spreadsheet made of a text. */
export const contactCellFaults = {
  day: (place: string, day: string) => retype(place, `ngày ${day}`),
  value: (place: string, value: string) => retype(place, value),
  number: (place: string, value: string) => retype(place, `số ${value}`),
  formula: (place: string, failed: string) =>
    `Ô ${place}: công thức bị lỗi (${failed}). Hãy sửa công thức hoặc gõ lại nội dung.`,
};

function retype(place: string, what: string): string {
  return `Ô ${place}: bảng tính đã đổi nội dung thành ${what}. Hãy định dạng ô là văn bản rồi gõ lại.`;
}

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  contacts: 'thông tin liên hệ',
};

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** Why a line of a sheet of contacts is left out. */
export const contactLineFaults = {
  unknownCode: (code: string) =>
    `Không có đơn vị nào đang mang mã ${code}.${spreadsheetWords.lostZeros(placeCodeFault('COMMUNE', code)?.withZeros)}`,
  unknownName: (name: string) => `Không có đơn vị nào tên “${name}”.`,
  outside: 'Đơn vị này không thuộc phạm vi bạn quản lý.',
  accentsDiffer: (units: readonly string[]) => `Tên khác dấu với ${quoted(units)}.`,
  codeOfOthers: (code: string, units: readonly string[]) => `Mã ${code} là của ${quoted(units)}.`,
  ambiguous: (name: string, units: number) => `Có ${units} đơn vị cùng tên “${name}”; hãy ghi mã.`,
  repeated: (line: number) => `Đơn vị này đã có ở dòng ${line}.`,
};

/** What the forms of a contact ask. */
export const contactRules = {
  phone: 'Số điện thoại không hợp lệ, ví dụ đúng: 0235.3852.717 hoặc 0905 123 456.',
  notPreviewed: 'Hãy xem trước rồi mới ghi.',
};

/** What the back office says about how to reach a unit. */
export const unitContactWords = {
  heading: 'Liên hệ',
  none: 'Chưa có thông tin.',
  of: (unit: string) => `Liên hệ: ${unit}`,
  save: 'Lưu liên hệ',
  saved: 'Đã lưu thông tin liên hệ',
};

/** What the page says that takes the contacts of many units from a sheet. */
export const manyContactsWords = {
  heading: 'Liên hệ hàng loạt',
  text: 'Tải bảng mẫu, điền địa chỉ, điện thoại, thư điện tử rồi chọn lại tệp để xem trước. Ô để trống thì giữ điều đang có. Chưa ghi gì cho đến khi bạn nhấn “Ghi”.',
  template: 'Tải bảng mẫu',
  choose: 'Chọn tệp XLSX',
  outcome: (fileName: string, changed: number, refused: number, all: number) =>
    `${fileName}: ${changed} đơn vị sẽ đổi, ${refused} dòng bị bỏ qua, ${all} dòng tất cả.`,
  write: (units: number) => `Ghi ${units} đơn vị`,
  written: (units: number) => `Đã ghi liên hệ của ${units} đơn vị`,
  hideUnchanged: 'Ẩn dòng không đổi',
  lines: 'Từng dòng của bảng',
  line: 'Dòng',
  change: 'Thay đổi',
  unchanged: 'Không đổi',
};

/** The headings of the sheet, in the order of its columns. */
export const contactSheetHeadings = ['Mã', 'Tên', 'Địa chỉ', 'Điện thoại', 'Email'] as const;
