import { formatInteger } from '../../number.ts';

/** Words of the search on the public site. */
export const searchPage = {
  heading: 'Tìm kiếm',
  field: 'Từ khóa tìm kiếm',
  submit: 'Tìm',
  hint: 'Có thể gõ không dấu. Đặt cụm từ trong ngoặc kép để tìm nguyên cụm.',
  results: 'Kết quả cho',
  /** @param isAll whether there are no more than these */
  resultCount: (count: number, isAll: boolean) => {
    if (!isAll && count === 0) return 'chưa thấy kết quả';
    return `${isAll ? '' : 'ít nhất '}${formatInteger(count)} kết quả`;
  },
  more: 'Xem thêm kết quả',
  /** Of a page that is not full though there is a next one. */
  notAll: 'Mới tìm trong một phần các bài có những từ này.',
  goOn: 'Tìm tiếp trong các bài còn lại',
  suggestion: 'Có phải bạn muốn tìm',
  nothingMore: 'Không còn kết quả nào khác.',
  nothingFound: 'Không tìm thấy kết quả nào. Hãy thử từ khóa khác hoặc viết ngắn hơn.',
};
