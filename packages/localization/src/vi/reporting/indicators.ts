import type {
  IndicatorCounts,
  IndicatorKind,
  IndicatorSensitivity,
  NatureFault,
} from '@hoi/domain/indicator';
import type { FigureFault } from '@hoi/domain/written-figure';

export const countsLabels: Record<IndicatorCounts, string> = {
  PERSONS: 'Người',
  TURNS: 'Lượt người',
  HOUSEHOLDS: 'Hộ',
  ORGANISATIONS: 'Tổ chức, mô hình',
  THINGS: 'Vật, việc',
  VND: 'Tiền (đồng)',
  PERCENT: 'Tỷ lệ phần trăm',
};

export const indicatorKindLabels: Record<IndicatorKind, string> = {
  STOCK: 'Số tại một thời điểm',
  FLOW: 'Số phát sinh trong kỳ',
};

export const sensitivityLabels: Record<IndicatorSensitivity, string> = {
  OPEN: 'Công khai',
  STAFF: 'Chỉ cán bộ',
};

/** Why an indicator (chỉ tiêu) cannot be as its form describes it. */
export const natureFaults: Record<NatureFault['reason'], string> = {
  sharesNeverAdd: 'Tỷ lệ và mức bình quân (đồng/người) không cộng được với nhau.',
  personsOverPeriods:
    'Người và hộ không cộng qua các kỳ: một người có mặt ở hai kỳ vẫn chỉ là một người. Hãy nhập số của cả kỳ.',
  stocksOverPeriods:
    'Số tại một thời điểm không cộng qua các kỳ: số cuối kỳ đã gồm những gì có từ trước.',
  wholeOnly: 'Chỉ tiêu này đếm bằng số nguyên, không có chữ số thập phân.',
};

/** Why something is refused about indicators. */
export const indicatorFaults = {
  unknown: 'Không có chỉ tiêu này.',
  codeTaken: 'Đã có chỉ tiêu dùng địa chỉ này.',
  measureInUse:
    'Chỉ tiêu đã có số liệu nên không đổi cách tính và đơn vị tính được nữa. Hãy lập chỉ tiêu mới.',
  definitionToCome: 'Ngày áp dụng định nghĩa chưa đến.',
  definedAlready:
    'Ngày này đã có một định nghĩa. Hãy chọn ngày khác, hoặc sửa định nghĩa đang có của ngày này.',
};

/** What the form of an indicator asks. */
export const indicatorRules = {
  decimals: (least: number, most: number) => `Từ ${least} đến ${most} chữ số.`,
  noReason: 'Hãy ghi điều gì đã đổi, để người đọc biết vì sao không so sánh được.',
};

const examples: Record<IndicatorCounts, string> = {
  PERSONS: '305.403 hoặc hơn 36 ngàn',
  TURNS: '4.200 hoặc trên 5.000',
  HOUSEHOLDS: '56.535',
  ORGANISATIONS: '12 hoặc gần 300',
  THINGS: '64 hoặc 18/18',
  VND: '1.753 tỷ đồng hoặc hơn 1,8 tỷ đồng',
  PERCENT: '86%',
};

/** What somebody typed for a figure, and for what indicator. */
interface Typed {
  text: string;
  counts: IndicatorCounts;
  unit: string;
}

const asked: Record<FigureFault['reason'], (typed: Typed) => string> = {
  unreadable: ({ text, counts }) =>
    `Không hiểu “${text}”. Hãy ghi một con số, ví dụ ${examples[counts]}.`,
  mayBeDay: ({ text, unit }) =>
    `“${text}” có thể là ngày, tháng. Nếu là tỷ lệ, hãy ghi kèm đơn vị, ví dụ 3/5 ${unit}.`,
  twoMeanings: ({ text }) =>
    `“${text}” có thể là số hàng nghìn hoặc số thập phân. Số thập phân dùng dấu phẩy; số hàng nghìn của chỉ tiêu này ghi liền, không có dấu chấm.`,
  decimals: ({ text }) =>
    `“${text}” có nhiều chữ số thập phân hơn chỉ tiêu này cho phép. Dấu phẩy là dấu thập phân, dấu chấm ngăn hàng nghìn.`,
  unit: ({ text, unit }) => `“${text}” không theo đơn vị tính của chỉ tiêu này là “${unit}”.`,
  shape: ({ text, counts }) =>
    `“${text}” không đúng loại số của chỉ tiêu này. Hãy ghi như ${examples[counts]}.`,
  tooLarge: () => 'Số quá lớn.',
};

/** Asks a figure back that was not understood. */
export function figureQuestion(reason: FigureFault['reason'], typed: Typed): string {
  return asked[reason](typed);
}

/** Why a figure (số liệu) is not taken. */
export const figureFaults = {
  unknownArticle: 'Không có bài viết này.',
  periodUnread: (text: string) =>
    `Không hiểu kỳ “${text}”. Hãy ghi như: đến cuối năm 2018, năm 2018, quý I năm 2019, tháng 7/2020, từ ngày 25/6 đến ngày 25/7/2020.`,
  stockNeedsDay:
    'Chỉ tiêu này là số tại một thời điểm. Hãy ghi thời điểm, ví dụ: đến cuối năm 2018.',
  flowNeedsPeriod:
    'Chỉ tiêu này là số phát sinh trong kỳ. Hãy ghi kỳ, ví dụ: năm 2018 hoặc 6 tháng đầu năm 2020.',
  periodToCome: 'Kỳ này chưa kết thúc.',
  unitNotThere: 'Đơn vị này không có vào ngày cuối của kỳ.',
  recordedAlready: 'Đơn vị đã có số liệu của kỳ này. Hãy đính chính số đã ghi.',
  withdrawnAlready: 'Số liệu này đã được rút.',
  nothingCorrected: 'Số liệu không có gì thay đổi.',
};

/** What a unit may hold, in words that follow a number. */
export const holdingWords = {
  figures: 'số liệu đã công bố',
};

/** What stands below a figure. */
export const figureNotes = {
  /** @param day from when on, written; @param reason what changed then, without a full stop */
  seriesBreaks: (earlier: string, day: string, reason: string) =>
    `Không so sánh với ${earlier}: từ ngày ${day} cách tính đã thay đổi (${reason}).`,
  placeChanged: (earlier: string, day: string) =>
    `Không so sánh với ${earlier}: từ ngày ${day} địa bàn của đơn vị thay đổi do sắp xếp tổ chức.`,
  notExact: (earlier: string) =>
    `Không so sánh với ${earlier}: ít nhất một trong hai số không phải là số chính xác.`,
  notAlike: (earlier: string) => `Không so sánh với ${earlier}: hai số không cùng dạng.`,
  corrected: (day: string, before: string, reason: string) =>
    `Đính chính ngày ${day}: trước đó đã công bố ${before}. Lý do: ${reason}`,
};

/** What the fields of an indicator are called. */
export const indicatorFields = {
  name: 'Tên chỉ tiêu',
  nameHelp: 'Câu về số liệu bắt đầu bằng tên này, ví dụ: Tổng số hội viên.',
  shortName: 'Tên ngắn',
  code: 'Địa chỉ (đường dẫn)',
  topic: 'Nhóm',
  counts: 'Đếm gì',
  unit: 'Đơn vị tính',
  unitHelp: 'Từ đứng sau con số: người, lớp, mô hình; tiền ghi đồng hoặc đồng/người; tỷ lệ ghi %.',
  kind: 'Loại số',
  addsOverUnits: 'Cộng được các đơn vị với nhau',
  addsOverPeriods: 'Cộng được các kỳ với nhau',
  decimals: 'Số chữ số thập phân',
  sensitivity: 'Ai được xem',
  source: 'Nguồn số liệu',
  definition: 'Định nghĩa',
  validFrom: 'Áp dụng từ ngày',
  breaksSeries: 'Không so sánh với số liệu trước ngày này',
  reason: 'Điều gì đã đổi',
  findByName: 'Tìm theo tên',
};

/** What the back office says about indicators. */
export const indicatorWords = {
  many: 'Chỉ tiêu',
  none: 'Chưa có chỉ tiêu nào.',
  definitions: 'Định nghĩa',
  define: 'Thêm định nghĩa',
  mend: (day: string) => `Sửa định nghĩa từ ${day}`,
  from: (day: string) => `từ ngày ${day}`,
  broken: (reason: string) => `không so sánh với trước đó: ${reason}`,
};

/** What the fields of a figure are called. */
export const figureFields = {
  orgUnit: 'Số liệu của đơn vị',
  period: 'Kỳ',
  periodHelp: 'Ghi như trong văn bản: đến cuối năm 2018, năm 2018, quý I năm 2019.',
  text: 'Số liệu, ghi đúng nguyên văn',
  source: 'Nguồn',
  reason: 'Lý do đính chính',
  withdrawnReason: 'Lý do rút',
  withdrawnHelp:
    'Bạn đọc thấy lý do này. Số liệu không còn trong bảng; số đúng có thể ghi lại cho đúng đơn vị và kỳ.',
};

/** What the back office says about published figures. */
export const figureWords = {
  heading: 'Số liệu đã công bố',
  none: 'Chưa có số liệu nào.',
  record: 'Ghi số liệu',
  correct: 'Đính chính',
  correctOf: (period: string) => `Đính chính số liệu ${period}`,
  understood: (text: string) => `Hiểu là: ${text}`,
  written: (text: string) => `nguyên văn “${text}”`,
  corrected: (times: number) => (times > 0 ? `đã đính chính ${times} lần` : ''),
  onSite: 'Xem trên cổng',
  older: 'Xem các số liệu cũ hơn',
  newest: 'Về các số liệu mới nhất',
  withdraw: 'Rút số liệu',
  withdrawOf: (period: string) => `Rút số liệu ${period}`,
  withdrawnOn: (day: string, reason: string) => `rút ngày ${day}: ${reason}`,
  ofPeriod: (value: string, period: string) => `${value}, ${period}`,
};
