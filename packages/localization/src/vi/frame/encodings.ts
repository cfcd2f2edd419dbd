import type { OldEncoding } from '../../old-encodings.ts';

/** What the encodings before Unicode are called, as an editor knows them. */
export const encodingNames: Readonly<Record<OldEncoding, string>> = {
  TCVN3: 'TCVN3 (ABC)',
  VISCII: 'VISCII',
  VNI: 'VNI',
  UTF8_TWICE: 'UTF-8 bị mã hóa hai lần',
};

/** What is said of text in one of them. */
export const garbledWords = {
  inForm: (encoding: OldEncoding) =>
    `Chữ đang theo bảng mã ${encodingNames[encoding]}, người đọc sẽ không đọc được. Hãy chuyển sang Unicode (ví dụ bằng Unikey) rồi dán lại.`,
  inFile: (encoding: OldEncoding) =>
    `Chữ trong tệp theo bảng mã ${encodingNames[encoding]}. Hãy chuyển cả tệp sang Unicode rồi chọn lại.`,
  inCell: (cell: string, encoding: OldEncoding) =>
    `Ô ${cell}: chữ theo bảng mã ${encodingNames[encoding]}. Hãy chuyển cả tệp sang Unicode rồi chọn lại.`,
};
