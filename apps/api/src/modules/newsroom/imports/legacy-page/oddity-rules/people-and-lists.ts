import type { OddityRule } from '../oddity.ts';
import { writeDay } from '../page-dates.ts';
import { places } from '../places.ts';

const roles =
  /^(quản trị( viên| hệ thống)?|admin|administrator|host|superuser( account)?|ban biên tập|biên tập viên|cộng tác viên|editor|webmaster)$/iu;

/** “Người đăng” names a role of the system, nobody in person. */
export const roleAsPoster: OddityRule = ({ page: { byline } }) =>
  roles.test(byline.postedBy)
    ? {
        rule: 'role-as-poster',
        where: places.byline,
        found: `Người đăng: ${byline.postedBy}`,
        suggestion: '',
        explanation: 'Mục “Người đăng” ghi vai trò trong hệ thống, không phải tên người viết bài.',
      }
    : null;

/** “Nguồn tin” names the author in person, where a source is expected. */
export const authorAsSource: OddityRule = ({ page: { source } }) =>
  source?.name === undefined
    ? null
    : {
        rule: 'author-as-source',
        where: places.source,
        found: source.asWritten,
        suggestion: `Tác giả: ${source.name}${source.position ? `, ${source.position}` : ''}`,
        explanation: 'Mục “Nguồn tin” ghi tên tác giả bài viết, không phải nguồn đăng lại.',
      };

/** A caption that ends in the number of a copied file. */
export const duplicateFileSuffix: OddityRule = ({ page }) =>
  page.captions.flatMap(({ asWritten, text, duplicateSuffix }, index) =>
    duplicateSuffix === undefined
      ? []
      : {
          rule: 'duplicate-file-suffix',
          where: `${places.caption} ${index + 1}`,
          found: asWritten.slice(-40),
          suggestion: text.slice(-36),
          explanation: `“(${duplicateSuffix})” là đuôi của tệp bị chép trùng tên, không thuộc chú thích.`,
        },
  );

/** The newer list begins at the newest of all and not next to the article. */
export const newerListNotAdjacent: OddityRule = ({ page }) => {
  const [first, last] = [page.newer[0], page.newer.at(-1)];
  if (page.newerPages < 2 || !first || !last || first.publishedOn <= last.publishedOn) return null;
  return {
    rule: 'newer-list-not-adjacent',
    where: places.newer,
    found: `${writeDay(first.publishedOn)} … ${writeDay(last.publishedOn)}, bài đăng ngày ${writeDay(page.byline.publishedOn)}`,
    suggestion: 'Xếp các tin mới hơn từ tin gần bài nhất',
    explanation: `Trang đầu trong ${page.newerPages} trang bắt đầu từ tin mới nhất của cả chuyên mục, nên không có tin liền sau bài này.`,
  };
};

/** What the saved file no longer has and a person must bring back. */
export const lostContent: OddityRule = ({ page }) => {
  const lost = (where: string, found: string, suggestion: string) => ({
    rule: 'lost-content',
    where,
    found,
    suggestion,
    explanation: 'Phần này không còn trong tệp đã lưu, cần người biên tập bổ sung.',
  });
  return [
    ...(page.links.length === 0 && !page.missing.includes('links')
      ? [lost('Liên kết website', 'Danh sách liên kết trống', 'Nhập lại các liên kết')]
      : []),
    ...(page.pollQuestion !== undefined && page.pollOptions.length === 0
      ? [lost('Thăm dò ý kiến', page.pollQuestion, 'Nhập lại các phương án trả lời')]
      : []),
    ...(page.captions.length > 0
      ? [lost('Ảnh trình chiếu', `${page.captions.length} chú thích không có ảnh`, 'Tải ảnh lên')]
      : []),
  ];
};
