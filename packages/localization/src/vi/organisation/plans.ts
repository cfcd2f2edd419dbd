import type { PlanFaultReason } from '@hoi/domain/org-plan-outcome';
import type { CodeFault } from '@hoi/domain/place-titles';
import type { UnreadColumn } from '@hoi/domain/sheet-columns';
import { formatDate } from '../../date.ts';
import type { OldEncoding } from '../../old-encodings.ts';
import { encodingNames } from '../frame/encodings.ts';
import { spreadsheetWords, unreadColumnsNotice } from './spreadsheets.ts';
import { unitFaults } from './units.ts';

/** Why something is refused about a plan (phương án sắp xếp). */
export const planFaults = {
  faulty: 'Phương án còn lỗi, chưa thể thực hiện.',
  empty: 'Phương án chưa có bước nào.',
  wrongState: 'Phương án không còn ở trạng thái cho phép việc này.',
  beyondRights: 'Phương án có đơn vị nằm ngoài phạm vi quản lý của bạn.',
  effectsChanged: 'Tác động của phương án đã khác với lúc bạn xem. Hãy xem lại rồi duyệt.',
  announcedAfterEffect: 'Ngày công bố không được sau ngày hiệu lực.',
  decisionCameWithIt: 'Số quyết định đã có từ khi duyệt, không bỏ được.',
  decisionThere: (number: string) => `Phương án đã ghi số quyết định ${number}.`,
};

/** What is wrong with a step of a plan, with the names that belong to it. */
export const planStepFaults: Record<PlanFaultReason, (...names: string[]) => string> = {
  newUnit: () => 'Bước này chỉ dùng được với đơn vị đã có.',
  unknown: () => unitFaults.unknown,
  notThere: (unit) => `${unit} không tồn tại vào ngày này.`,
  changesLater: (unit) => `${unit} đã có thay đổi sau ngày này.`,
  unknownRef: (ref) => `Không có bước thành lập nào mang ký hiệu ${ref}.`,
  endsInPlan: (unit) => `${unit} kết thúc trong cùng phương án này.`,
  endsLater: (unit) => `${unit} đã được ghi là sẽ kết thúc.`,
  endedTwice: (unit) => `${unit} đã kết thúc ở bước khác.`,
  root: (unit) => `${unit} là đơn vị gốc, không thể kết thúc.`,
  beginsThatDay: (unit) => `${unit} mới bắt đầu đúng ngày này.`,
  expectsChildren: (unit) => `${unit} sẽ nhận đơn vị cấp dưới sau ngày này.`,
  nothingMerged: () => 'Cần ít nhất một đơn vị nhập vào đơn vị khác.',
  otherLevel: (unit, into) => `${unit} và ${into} khác cấp: chỉ hợp nhất đơn vị cùng cấp.`,
  partsRepeated: () => 'Mỗi đơn vị nhận chỉ ghi một lần và khác đơn vị bị chia.',
  tooFewParts: () => 'Chia tách cần ít nhất hai đơn vị nhận.',
  sharesTooLarge: () => 'Tổng các tỷ lệ không được quá 1.',
  rolesToNoPart: () => 'Hãy chọn đơn vị nhận vai trò trong các đơn vị mới.',
  refTaken: (ref) => `Ký hiệu ${ref} đã dùng ở bước khác.`,
  partGivenTwice: (unit) => `${unit} đã chia cho đơn vị này ở bước khác.`,
  renamedTwice: (unit) => `${unit} đã đổi tên ở bước khác.`,
  movedTwice: (unit) => `${unit} đã chuyển ở bước khác.`,
  childLeft: (child, above) => `${child} thuộc ${above} chưa có nơi chuyển đến.`,
  belowItself: (unit) => `${unit} không thể ở dưới chính nó.`,
  tooDeep: (unit) => `${unit} ở quá nhiều cấp dưới đơn vị gốc.`,
};

/** What is wrong with a step of a plan beside what stands and what is decided for later. */
export const planPlaceFaults = {
  laterBelowItself: (unit: string) =>
    `${unit} sẽ ở dưới chính nó, do một thay đổi đã ghi cho sau ngày này.`,
  laterTooDeep: (unit: string) => `${unit} có đơn vị cấp dưới sẽ ở quá nhiều cấp dưới đơn vị gốc.`,
  codeTaken: (code: string, holder: string) => `Mã ${code} đang thuộc về ${holder}.`,
  otherOfPlan: 'đơn vị khác trong phương án này',
};

/** Why a plan cannot be undone any more. */
export const undoFaults = {
  refused: 'Không thể hoàn tác: đã có việc phát sinh sau phương án này.',
  unitChanged: (unit: string) => `${unit} đã được thay đổi sau phương án này.`,
  someUnit: 'Một đơn vị',
  unitEnded: (unit: string) => `${unit} đã kết thúc sau phương án này.`,
  holds: (unit: string, count: number, things: string) => `${unit} đã có ${count} ${things}.`,
  changedBy: (plan: string) => `${plan} đã thay đổi các đơn vị này sau đó.`,
  planNamed: (title: string) => `Phương án “${title}”`,
  planOfOthers: 'Một phương án của đơn vị khác',
  roleGranted: 'Có vai trò đã được cấp lại sau đó.',
  namesake: (place: { name: string; parentName: string; slug: string; since: string }) =>
    `Dưới ${place.parentName} đã có một đơn vị khác cùng cấp, cùng tên ${place.name} (/to-chuc/${place.slug}, từ ${formatDate(place.since)}).`,
};

/** What is wrong with a table of what became of units, line by line. */
export const planTableFaults = {
  count: (faults: number, notices: readonly string[]) =>
    [`Bảng có ${faults} lỗi, chưa nhập gì.`, ...notices].join(' '),
  inLine: (line: number, fault: string) => `Dòng ${line}: ${fault}`,
  notCsv: 'không đúng dạng bảng ngăn cách bằng dấu phẩy, dấu chấm phẩy hoặc tab (CSV).',
  notUtf8: 'có chữ bị hỏng. Hãy lưu lại tệp dưới dạng CSV UTF-8.',
  garbled: (column: string, encoding: OldEncoding) =>
    `ô ${column}: chữ theo bảng mã ${encodingNames[encoding]}. Hãy chuyển cả tệp sang Unicode rồi chọn lại.`,
  missingColumns: (columns: string, unread: readonly UnreadColumn[]) =>
    unread.length > 0
      ? `thiếu cột ${columns}. ${unreadColumnsNotice(unread)}`
      : `thiếu cột ${columns}.`,
  noLines: 'bảng không có dòng nào.',
  cells: (found: number, expected: number) => `có ${found} ô, dòng đầu có ${expected}.`,
  emptyCells: (columns: string) => `ô ${columns} còn trống.`,
  noDay: (text: string) => `“${text}” không phải là ngày.`,
  unknownKind: (kind: string, kinds: string) => `không có loại “${kind}”; các loại là ${kinds}.`,
  repeated: (from: string, to: string) => `${from} vào ${to} đã có ở dòng khác.`,
  splitAlone: (from: string) => `${from} chia tách cần ít nhất hai dòng.`,
  notSplit: (from: string, lines: number) => `${from} có ${lines} dòng nên mỗi dòng phải là SPLIT.`,
  severalSources: (kind: string, units: number, to: string) =>
    `${kind} nhưng có ${units} đơn vị vào ${to}.`,
  changedName: (name: string) => `UNCHANGED nhưng tên thành “${name}”.`,
  keptName: (name: string) => `RENAMED nhưng tên vẫn là “${name}”.`,
  otherName: (code: string, name: string, line: number) => `${code} là “${name}” ở dòng ${line}.`,
  otherDay: (line: number, day: string) =>
    `một phương án chỉ có một ngày; dòng ${line} ghi ${day}.`,
  unknownCode: (code: string, fault: CodeFault | null) =>
    `không có đơn vị nào mang mã ${code} vào ngày này.${spreadsheetWords.lostZeros(fault?.withZeros)}`,
  codeOfOther: (code: string, holder: string, name: string) =>
    `mã ${code} là “${holder}”, không phải “${name}”.`,
  otherSuperior: (unit: string, code: string | null, expected: string) =>
    `${unit} thuộc đơn vị có mã ${code ?? 'trống'}, không phải ${expected}.`,
  noCode: (code: string, { digits, withZeros }: CodeFault) =>
    `mã “${code}” không phải mã xã, phường: cần đúng ${digits} chữ số.${spreadsheetWords.lostZeros(withZeros)}`,
  noTitle: (name: string, titles: string) => `“${name}” phải bắt đầu bằng ${titles}.`,
  unitMissing: (unit: string, superior: string) => `bảng thiếu ${unit} thuộc ${superior}.`,
};

/** What a plan is called that comes from the state's lists without a decision. */
export const planNames = {
  ofChangesFrom: (day: string) => `Thay đổi đơn vị hành chính từ ${day}`,
};

/** What the forms of a plan and its steps ask. */
export const planRules = {
  newSign: 'Ký hiệu của đơn vị mới có dạng new:1.',
  noUnit: 'Vui lòng chọn đơn vị.',
  noLevel: 'Vui lòng chọn cấp của đơn vị mới.',
  noRolesDecision: 'Hãy chọn vai trò theo sang hay kết thúc.',
  smallShare: 'Tỷ lệ phải lớn hơn 0.',
  largeShare: 'Tỷ lệ không quá 1.',
  twoUnits: 'Hãy chọn ít nhất hai đơn vị.',
  units: (most: number) => `Không quá ${most} đơn vị mỗi bước.`,
  noTaker: 'Cần ít nhất một đơn vị nhận.',
  takers: (most: number) => `Không quá ${most} đơn vị nhận.`,
  unknownKind: 'Bước này không có loại nào được chấp nhận.',
  steps: (most: number) => `Một phương án không quá ${most} bước.`,
  unseenEffects: 'Hãy xem lại tác động của phương án rồi duyệt.',
  noFile: 'Vui lòng chọn tệp.',
  fileSize: (megabytes: number) => `Tệp không quá ${megabytes} MB.`,
};
