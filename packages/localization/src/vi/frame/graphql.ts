/** What is wrong with a question (câu hỏi) as GraphQL, by its kind; what varies is in the order in which GraphQL names it. */
export const graphqlFaults = {
  syntax: (line: string, column: string, what: string) =>
    `Sai cú pháp ở dòng ${line}, cột ${column}: ${what}`,
  expected: (wanted: string, found: string) => `cần ${wanted}, gặp ${found}.`,
  unexpected: (found: string) => `gặp ${found} không đúng chỗ.`,
  unknownSign: (sign: string) => `có ký tự lạ: ${sign}.`,
  singleQuote: 'chuỗi viết trong dấu nháy kép ("), không trong dấu nháy đơn.',
  number: (found: string) => `số viết sai: ${found}.`,
  signInString: (sign: string) => `chuỗi có ký tự không được dùng: ${sign}.`,
  openString: 'chuỗi chưa được đóng.',
  escape: (found: string) => `ký tự thoát viết sai: ${found}.`,
  noDescription: 'câu hỏi viết tắt hoặc phần không phải định nghĩa không được có lời mô tả.',
  variableInConstant: (name: string) => `giá trị cố định không được chứa biến "$${name}".`,
  unknownField: (field: string, type: string) => `Kiểu "${type}" không có trường "${field}".`,
  unknownType: (type: string) => `Không có kiểu "${type}".`,
  unknownArgument: (name: string, of: string) => `"${of}" không có đối số "${name}".`,
  unknownDirective: (name: string) => `Không có chỉ thị "${name}".`,
  misplacedDirective: (name: string, place: string) =>
    `Chỉ thị "${name}" không dùng được ở ${place}.`,
  repeatedDirective: (name: string) => `Chỉ thị "${name}" chỉ dùng một lần ở chỗ này.`,
  unknownFragment: (name: string) => `Không có mảnh "${name}".`,
  unusedFragment: (name: string) => `Mảnh "${name}" không được dùng.`,
  endlessFragment: (name: string) => `Mảnh "${name}" chứa chính nó.`,
  fragmentOnLeaf: (type: string) =>
    `Không thể viết mảnh trên kiểu "${type}", vì nó không có trường.`,
  impossibleFragment: (type: string, other: string) =>
    `Không thể dùng mảnh này ở đây: "${type}" không bao giờ là "${other}".`,
  fieldsBelowLeaf: (field: string, type: string) =>
    `Trường "${field}" kiểu "${type}" không có trường con để chọn.`,
  noFieldsBelow: (field: string, type: string) =>
    `Trường "${field}" kiểu "${type}" cần có trường con được chọn.`,
  conflict: (field: string) =>
    `Các trường "${field}" trái nhau. Nếu cần cả hai, hãy đặt bí danh khác nhau.`,
  notExecutable: (name: string) => `Định nghĩa ${name} không phải là câu hỏi.`,
  aloneWithoutName: 'Thao tác không tên phải là thao tác duy nhất.',
  twice: (what: string, name: string) => `Có hai ${what} cùng tên "${name}".`,
  operation: 'thao tác',
  fragment: 'mảnh',
  variable: 'biến',
  argument: 'đối số',
  inputField: 'trường đầu vào',
  undefinedVariable: (name: string) => `Biến "$${name}" không được khai báo.`,
  unusedVariable: (name: string) => `Biến "$${name}" không được dùng.`,
  variableType: (name: string, type: string) =>
    `Biến "$${name}" không thể có kiểu "${type}", vì nó không dùng làm đầu vào được.`,
  variableElsewhere: (name: string, type: string, wanted: string) =>
    `Biến "$${name}" kiểu "${type}" được dùng ở chỗ cần kiểu "${wanted}".`,
  missingVariable: (name: string, type: string) => `Thiếu biến "$${name}" kiểu "${type}".`,
  nullVariable: (name: string, type: string) =>
    `Biến "$${name}" kiểu "${type}" không được là null.`,
  variableValue: (place: string, what: string) => `Giá trị của biến "$${place}" sai. ${what}`,
  missingArgument: (name: string, type: string) => `Thiếu đối số "${name}" kiểu "${type}".`,
  argumentWithoutVariable: (name: string, type: string, variable: string) =>
    `Thiếu đối số "${name}" kiểu "${type}": biến "$${variable}" không có giá trị.`,
  nullArgument: (name: string, type: string) =>
    `Đối số "${name}" kiểu "${type}" không được là null.`,
  argumentValue: (name: string) => `Giá trị của đối số "${name}" sai.`,
  missingInput: (field: string, type: string) => `Thiếu trường "${field}" kiểu "${type}".`,
  unknownInput: (field: string, type: string) => `Kiểu "${type}" không có trường "${field}".`,
  nullInput: (type: string) => `Kiểu "${type}" không được là null.`,
  noInputObject: (type: string) => `Kiểu "${type}" phải là một đối tượng.`,
  wrongValue: (type: string) => `Giá trị không thuộc kiểu "${type}".`,
  unknownValue: (value: string, type: string) => `Kiểu "${type}" không có giá trị "${value}".`,
  tooManyFaults: 'Còn nhiều lỗi khác; chỉ nêu những lỗi đầu tiên.',
  invalid: 'Câu hỏi không hợp lệ.',
};
