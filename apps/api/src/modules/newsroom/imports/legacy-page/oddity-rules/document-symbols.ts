import { type DocumentNumberFault, parseDocumentNumber } from '@hoi/domain/document-number';
import type { Oddity, OddityRule } from '../oddity.ts';
import type { Passage } from '../passages.ts';

const candidate =
  /(?<![\p{L}\d/.,–-])\d{1,6}(?:\/\d{4})?\s?[/–-]+\s?\p{Lu}[\p{L}\d]*(?:\s?[/-]+\s?\p{Lu}[\p{L}\d]*)*/gu;

const kinds: Readonly<Record<DocumentNumberFault, { rule: string; explanation: string }>> = {
  STRAY_SEPARATOR: {
    rule: 'document-symbol-stray-separator',
    explanation: 'Số, ký hiệu văn bản có thừa dấu phân cách.',
  },
  DASH_FOR_SLASH: {
    rule: 'document-symbol-hyphen-for-slash',
    explanation:
      'Ký hiệu văn bản thường viết “số/loại-cơ quan” (văn bản của Đảng: “số-loại/cơ quan”); ở đây cả hai dấu đều là gạch nối.',
  },
  SLASH_FOR_DASH: {
    rule: 'document-symbol-slash-for-hyphen',
    explanation: 'Giữa loại văn bản và cơ quan ban hành thường là dấu gạch nối.',
  },
  MISSING_HYPHEN: {
    rule: 'document-symbol-missing-hyphen',
    explanation: 'Thiếu dấu gạch nối giữa loại văn bản và cơ quan ban hành.',
  },
  SPACES: {
    rule: 'document-symbol-spaces',
    explanation: 'Số, ký hiệu văn bản viết liền, không có khoảng trắng.',
  },
  MISSING_MARKS: {
    rule: 'document-symbol-missing-marks',
    explanation: 'Chữ viết tắt loại văn bản bị mất dấu.',
  },
  WRONG_CASE: {
    rule: 'document-symbol-wrong-case',
    explanation: 'Chữ viết tắt trong ký hiệu văn bản sai chữ hoa, chữ thường.',
  },
  MISSING_ZERO: {
    rule: 'document-symbol-missing-zero',
    explanation: 'Số văn bản dưới 10 phải ghi thêm số 0 ở trước.',
  },
};

function faultsIn({ text, where }: Passage): Oddity[] {
  return [...text.matchAll(candidate)].flatMap(([found]) => {
    const symbol = parseDocumentNumber(found);
    if (symbol?.type == null) return [];
    return symbol.faults.map((fault) => ({
      ...kinds[fault],
      where,
      found,
      suggestion: symbol.canonical,
    }));
  });
}

/** Numbers of papers written otherwise than they are issued, as `@hoi/domain` reads them. */
export const documentSymbols: OddityRule = ({ passages }) => passages.flatMap(faultsIn);
