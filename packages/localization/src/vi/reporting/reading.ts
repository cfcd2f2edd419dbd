/** What anybody is told who asks for figures otherwise than they can be asked for. */
export const readingFaults = {
  indicators: (most: number) => `Mỗi lần hỏi từ 1 đến ${most} chỉ tiêu.`,
  before: 'Không có số liệu này để hỏi tiếp từ đó.',
  units: (most: number) => `Mỗi lần hỏi tối đa ${most} đơn vị.`,
};
