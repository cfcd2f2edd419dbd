import { formatInteger } from '../../number.ts';

/** Why a question about units (đơn vị) is not answered. */
export const readingFaults = {
  negativeDepth: 'Số cấp không được âm.',
  oneKey: 'Chỉ dùng đúng một trong ba: id, slug hoặc code.',
  treeTooLarge: (most: number) =>
    `Cây tổ chức này có hơn ${formatInteger(most)} đơn vị. Hãy chọn ít cấp hơn hoặc một đơn vị bên dưới.`,
};
