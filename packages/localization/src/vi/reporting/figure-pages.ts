import { formatInteger } from '../../number.ts';

/** Words of the figures on the public site. */
export const figurePages = {
  heading: 'Số liệu',
  all: 'Các chỉ tiêu',
  intro:
    'Số liệu của Hội đã công bố, ghi đúng như nguồn và kèm cách hiểu: tính đến khi nào, của đơn vị nào, so với lần trước ra sao.',
  none: 'Chưa có chỉ tiêu nào.',
  more: 'Xem các chỉ tiêu tiếp theo',
  noFigure: 'Chưa có số liệu',
  definition: 'Định nghĩa',
  validFrom: (day: string) => `Áp dụng từ ngày ${day}`,
  seriesBreaks: (reason: string) =>
    `Không so sánh với số liệu trước ngày này, vì cách tính đã thay đổi: ${reason}.`,
  seriesOf: (unit: string) => `Số liệu của ${unit}`,
  period: 'Kỳ',
  value: 'Số liệu',
  share: 'Tỷ lệ',
  asWritten: 'Như đã ghi',
  change: 'Thay đổi',
  sources: 'Nguồn',
  corrections: 'Đính chính',
  withdrawn: 'Số liệu đã rút',
  withdrawnLine: (figure: {
    day: string;
    value: string;
    period: string;
    unit: string;
    reason: string;
  }) => `${figure.day}: ${figure.value}, ${figure.period}, ${figure.unit}. ${figure.reason}`,
  withdrawnMore: (count: number) => `Còn ${formatInteger(count)} số liệu khác đã rút trước đó.`,
  newest: 'Bảng chỉ hiện các số liệu mới nhất; tệp tải về có đủ.',
  note: (place: number) => `Ghi chú ${place}`,
  notes: 'Ghi chú',
  download: 'Tải về',
  table: 'Bảng CSV',
  data: 'Dữ liệu JSON',
  /** What a chart shows, for who does not see it. */
  chart: (name: string, points: readonly string[]) => `Biểu đồ cột: ${name}. ${points.join('; ')}.`,
  chartPoint: (period: string, value: string) => `${period}: ${value}`,
};

/** The heads of the columns of a table to download; programs read them too, so they have no accents. */
export const figureColumns = {
  indicator: 'chi_tieu',
  orgUnit: 'don_vi',
  period: 'ky',
  from: 'tu_ngay',
  to: 'den_ngay',
  value: 'gia_tri',
  denominator: 'mau_so',
  qualifier: 'muc_chac_chan',
  unit: 'don_vi_tinh',
  text: 'nguyen_van',
  source: 'nguon',
  notes: 'ghi_chu',
};

/** How firmly a figure is meant, in a table to download. */
export const qualifierWords = {
  EXACT: 'đúng bằng',
  AT_LEAST: 'trở lên',
  AT_MOST: 'trở xuống',
  ABOUT: 'khoảng',
};
