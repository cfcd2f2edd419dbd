import type { DecodedFile } from './decode.ts';
import type { BodyChange, LegacyPage } from './legacy-page.ts';
import { writeDay } from './page-dates.ts';

type NormalisationKind =
  | BodyChange['kind']
  | 'ENCODING'
  | 'NFC'
  | 'BYLINE_SEPARATOR'
  | 'LIST_DATE'
  | 'CAPTION_DATE'
  | 'COPY_SUFFIX'
  | 'COUNTER_ZEROS'
  | 'NO_BREAK_SPACE';

/** What was read otherwise than it stands in the file; the file itself is kept. */
export interface Normalisation {
  kind: NormalisationKind;
  count: number;
  /** How, in Vietnamese. */
  how: string;
}

const howBodyChanged: Readonly<Record<BodyChange['kind'], string>> = {
  INDENT: 'Bỏ khoảng trắng thụt đầu dòng trong nội dung',
  DASHED_LIST: 'Chuyển các dòng gạch đầu dòng thành danh sách',
  END_MARK: 'Thay ký hiệu kết thúc “./.” bằng dấu chấm',
  CONTROL_CHARACTER: 'Bỏ ký tự điều khiển không hiển thị',
};

/** Tells what was normalised on the way from the file to the page, and how. */
export function listNormalisations(
  decoded: DecodedFile,
  rawLines: readonly string[],
  page: LegacyPage,
  bodyChanges: readonly BodyChange[],
): Normalisation[] {
  const raw = rawLines.join('\n');
  const listDates = raw.match(/\(\d{1,2}\/\d{1,2}\/\d{4}\s+\)/g)?.length ?? 0;
  const compactDates = page.captions.filter(
    ({ takenOn, asWritten }) => takenOn !== undefined && !asWritten.includes(writeDay(takenOn)),
  );
  const copies = page.captions.filter(({ duplicateSuffix }) => duplicateSuffix !== undefined);
  const padded = rawLines.map((line) => line.trim()).find((line) => /^0\d{4,}$/.test(line));
  const all: Normalisation[] = [
    {
      kind: 'ENCODING',
      count: decoded.encoding === 'UTF-8' ? 0 : 1,
      how: `Chuyển bảng mã ${decoded.encoding} sang UTF-8`,
    },
    {
      kind: 'NFC',
      count: decoded.composed ? 1 : 0,
      how: 'Ghép chữ cái và dấu thanh rời thành một ký tự (Unicode NFC)',
    },
    {
      kind: 'BYLINE_SEPARATOR',
      count: page.byline.asWritten.match(/\s\.(?=\p{L})/gu)?.length ?? 0,
      how: 'Tách dòng đăng tin thành người đăng, ngày đăng và lượt xem',
    },
    ...bodyChanges.map(({ kind, count }) => ({ kind, count, how: howBodyChanged[kind] })),
    {
      kind: 'LIST_DATE',
      count: listDates,
      how: 'Đọc ngày trong danh sách tin “(dd/MM/yyyy )” bỏ khoảng trắng thừa',
    },
    {
      kind: 'CAPTION_DATE',
      count: compactDates.length,
      how: `Đọc ngày viết liền trong chú thích ảnh: ${compactDates.map(({ takenOn }) => writeDay(takenOn ?? '')).join(', ')}`,
    },
    {
      kind: 'COPY_SUFFIX',
      count: copies.length,
      how: 'Tách đuôi “(số)” của tệp chép trùng khỏi chú thích ảnh',
    },
    {
      kind: 'COUNTER_ZEROS',
      count: padded === undefined || page.counter === undefined ? 0 : 1,
      how: `Đọc tổng lượt truy cập ${padded ?? ''} thành ${page.counter?.total ?? ''}`,
    },
    {
      kind: 'NO_BREAK_SPACE',
      count: raw.match(/\u00A0/g)?.length ?? 0,
      how: 'Đọc khoảng trắng không ngắt quanh chữ như khoảng trắng thường',
    },
  ];
  return all.filter(({ count }) => count > 0);
}
