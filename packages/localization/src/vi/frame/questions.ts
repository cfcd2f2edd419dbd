/** Why a question (câu hỏi) to the API is refused as a question. */
export const questionFaults = {
  otherMethod: 'Câu hỏi được gửi bằng GET hoặc POST.',
  changeByGet: 'Thay đổi phải được gửi bằng POST.',
  otherAnswer: 'Câu trả lời ở dạng application/graphql-response+json hoặc application/json.',
  otherBody: 'Cần Content-Type: application/json, mã UTF-8.',
  compressed: 'Nội dung gửi lên không được nén.',
  notText: 'Nội dung gửi lên phải là văn bản mã UTF-8.',
  notJson: 'Nội dung gửi lên phải là một đối tượng JSON.',
  notRequest: 'Yêu cầu phải là đúng một đối tượng JSON.',
  noDocument: 'Yêu cầu cần có "query", hoặc "documentId" của một văn bản đã biết.',
  notObject: (name: string) => `"${name}" phải là một đối tượng JSON.`,
  noOperationName: '"operationName" phải là tên của một thao tác.',
  unknownOperation: 'Văn bản không có thao tác này.',
  severalChanges: (name: string) => `"${name}" phải là thay đổi duy nhất trong văn bản.`,
  notUpload:
    'Nội dung gửi lên không theo đặc tả GraphQL multipart request: cần có "operations" và "map".',
  abandoned: 'Không còn ai chờ câu trả lời.',
  scalar: (name: string, accepted: string) => `${name}: ${accepted}`,
};

/** What a value of a scalar has to be. */
export const scalarWords = {
  instant: 'một thời điểm theo RFC 3339, vào ngày có thật, kèm múi giờ: 2026-01-01T09:00:00+07:00',
  day: 'một ngày, dạng YYYY-MM-DD',
  wholeNumber: 'một số nguyên',
  fileForInput: 'chỉ dùng để gửi lên',
  filePart: 'một phần của yêu cầu multipart/form-data',
};

/** Why a question is too much at once. */
export const measureFaults = {
  characters: (most: number) => `Văn bản dài hơn ${most} ký tự.`,
  tokens: (most: number) => `Văn bản có hơn ${most} từ tố.`,
  brackets: (most: number) => `Câu hỏi có hơn ${most} dấu ngoặc lồng nhau.`,
  fields: (most: number) => `Câu hỏi chọn hơn ${most} trường.`,
  repeats: (most: number) => `Câu hỏi lặp lại một trường hơn ${most} lần.`,
  depth: (most: number) => `Câu hỏi lồng nhau sâu hơn ${most} trường.`,
  aliases: (most: number) => `Câu hỏi có hơn ${most} bí danh.`,
  introspection: 'Câu hỏi đòi quá nhiều phần mô tả của lược đồ.',
  points: (cost: number, most: number) =>
    `Yêu cầu này tốn ${cost} điểm, mỗi yêu cầu chỉ được ${most}; hãy hỏi ít hơn mỗi lần.`,
};
