/** What spreadsheets do to what is typed into them. */
export const spreadsheetWords = {
  /** Said behind a sentence about a code; nothing where the code cannot have had any. */
  lostZeros: (withZeros: string | null | undefined) =>
    withZeros ? ` Có thể bảng tính đã bỏ số 0 ở đầu (${withZeros}).` : '',
};
