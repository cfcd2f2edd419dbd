import { formatInteger } from '../../number.ts';

/** Words of the search on the public site. */
export const searchPage = {
  heading: 'Tìm kiếm',
  field: 'Từ khóa tìm kiếm',
  submit: 'Tìm',
  hint: 'Có thể gõ không dấu. Đặt cụm từ trong ngoặc kép để tìm nguyên cụm.',
  results: 'Kết quả cho',
  /** @param isAll whether there are no more than these */
  resultCount: (count: number, isAll: boolean) =>
    `${isAll ? '' : 'hơn '}${formatInteger(count)} kết quả`,
  more: 'Xem thêm kết quả',
  suggestion: 'Có phải bạn muốn tìm',
  nothingFound: 'Không tìm thấy kết quả nào. Hãy thử từ khóa khác hoặc viết ngắn hơn.',
};
