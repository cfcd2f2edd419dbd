/** What any form asks of its fields. */
export const formRules = {
  missing: 'Vui lòng nhập nội dung.',
  number: 'Vui lòng nhập một số.',
  wholeNumber: 'Vui lòng nhập số nguyên.',
  least: (least: number | bigint) => `Không nhỏ hơn ${least}.`,
  most: (most: number | bigint) => `Không lớn hơn ${most}.`,
  letters: (most: number) => `Không quá ${most} ký tự.`,
  controlLetters: 'Có ký tự điều khiển không nhìn thấy được. Vui lòng xóa và gõ lại đoạn đã dán.',
  noSlug: 'Hãy nhập địa chỉ: tên này không có chữ cái hoặc chữ số nào.',
  slug: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
  address: 'Cần đường dẫn bắt đầu bằng “/” hoặc địa chỉ http://, https://.',
};
