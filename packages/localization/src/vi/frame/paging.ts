/** Why a page of a list is not given. */
export const pagingFaults = {
  unknownPlace: 'Vị trí trang không hợp lệ.',
  bothWays: 'Chỉ dùng một trong hai: first hoặc last.',
  size: (largest: number) => `Mỗi trang có từ 1 đến ${largest} mục.`,
};
