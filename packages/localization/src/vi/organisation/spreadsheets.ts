/** What spreadsheets do to what is typed into them. */
export const spreadsheetWords = {
  lostZeros: (withZeros: string) => `Có thể bảng tính đã bỏ số 0 ở đầu (${withZeros}).`,
};
