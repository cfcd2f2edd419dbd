import { holdsCitizenNumber } from '@hoi/domain/citizen-number';
import type { z } from 'zod';

const message =
  'Nội dung có dãy 9 hoặc 12 chữ số giống số căn cước. Hệ thống không lưu số giấy tờ tùy thân, hãy xóa đi.';

/** The same text, refused when it holds what may be the number of an identity card. */
export function withoutCitizenNumber<Schema extends z.ZodType<string, unknown>>(schema: Schema) {
  return schema.refine((value) => !holdsCitizenNumber(value), message);
}
