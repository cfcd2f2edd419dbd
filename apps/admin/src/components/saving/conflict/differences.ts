import { parseRichText } from '@hoi/richtext/document';
import { cutAtWord } from '@hoi/richtext/excerpt';
import { renderText } from '@hoi/richtext/render-text';
import { isSame } from '#components/saving/merge-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

const labels: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  name: 'Tên',
  slug: 'Địa chỉ',
  summary: 'Tóm tắt',
  description: 'Mô tả',
  body: 'Nội dung',
  position: 'Thứ tự',
  hidden: 'Ẩn',
  source: 'Nguồn tin',
  postedBy: 'Người đăng',
  byline: 'Tác giả',
  category: 'Chuyên mục',
  coverImage: 'Ảnh đại diện',
  tags: 'Thẻ',
  attachments: 'Tệp đính kèm',
  question: 'Câu hỏi',
  options: 'Phương án',
  links: 'Liên kết',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
};

// Longer texts are cut: the table shows where versions differ, the versions screen shows how.
const shownCharacters = 240;

function shown(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '(trống)';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (name === 'body') return cutAtWord(renderText(parseRichText(value)), shownCharacters);
  if (Array.isArray(value)) return value.map((part) => shown('', part)).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key, part]) => key !== 'id' && typeof part === 'string')
      .map(([, part]) => part)
      .join(', ');
  return cutAtWord(String(value), shownCharacters);
}

/** Fields a person knows by name whose values differ, in words. */
export function differences(mine: FormValues, theirs: FormValues) {
  return Object.entries(labels).flatMap(([name, label]) => {
    if (!(name in mine) || !(name in theirs) || isSame(mine[name], theirs[name])) return [];
    const own = shown(name, mine[name]);
    const other = shown(name, theirs[name]);
    return [{ name, label, mine: own, theirs: other }];
  });
}
