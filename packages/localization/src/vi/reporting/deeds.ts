/** What was done in this wing, by the verb-noun of the command, after the name of who did it: “… đã ghi số liệu”. */
export const reportingDeeds = {
  'correct-figure': 'đính chính số liệu',
  'create-indicator': 'tạo chỉ tiêu',
  'define-indicator': 'định nghĩa chỉ tiêu',
  'record-figure': 'ghi số liệu đã công bố',
  'update-indicator': 'sửa chỉ tiêu',
  'withdraw-figure': 'rút số liệu',
};

/** What deeds of this wing are about, by the name of its type. */
export const reportingSubjects = {
  Indicator: 'Chỉ tiêu',
  PublishedFigure: 'Số liệu',
};
