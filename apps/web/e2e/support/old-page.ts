import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './child.ts';

/** The address that the old page has on the public site. */
export const oldPageSlug = 'nang-cao-chat-luong-can-bo-hoi-cac-cap';
/** Its number on the former site, as the saved file's name gives it. */
export const oldPageNumber = 3021;

const savedPage = path.join(projectRoot, '../shared/legacy/bai-viet-2019-03-28.txt');

interface PageParts {
  title: string;
  /** The paragraphs, with the lines between them. */
  text: string;
  /** What stands beside and below, where the page has it. */
  newer?: string;
  older?: string;
  album?: string;
  question?: string;
}

/** A page as it was saved from the former portal, whole enough to be imported. */
export function savedPageText({ title, text, newer, older, album, question }: PageParts): string {
  const listed = (heading: string, line = '') => `${heading}:\n${line}\n\n1\n`;
  return `${title}
Người đăng: Quản trị .Ngày đăng: 28/03/2019 .Lượt xem: 63 lượt.

${text}

Nguồn tin: TRẦN THỊ BÔNG - Trưởng Ban Tổ chức Hội LHPN tỉnh
[Trở về]
${listed('Các tin mới hơn', newer)}
${listed('Các tin cũ hơn', older)}
${album ?? ''}Liên kết website

select

${question ? `Thăm dò ý kiến\n\n${question}\n\n` : ''}Dự báo thời tiết

Quảng Nam
Thứ ba, 11/08/2020
Mưa rào nhẹ
Nhiệt độ:32°

Thống kê truy cập

0000696004

Hôm nay: 498
Hôm qua: 425
Tháng này: 3749
Tháng trước: 15894
Tuần này: 1260
Tuần trước: 2182
Số người đang Online: 57
`;
}

/** A page of the same form, made up, for where the saved one is not at hand. */
const madeUpPage = savedPageText({
  title: 'Nâng cao chất lượng cán bộ Hội các cấp',
  text: `Năm 2018, các cấp Hội mở 64 lớp bồi dưỡng cho cán bộ chi, tổ; chị em gọi đó là "mùa học".

\u00A0\u00A0\u00A0 Thời gian tới, các cấp Hội tập trung:

- Bồi dưỡng cán bộ chi hội theo từng nhóm việc;

- Đưa sinh hoạt chuyên đề về khu dân cư./.`,
  newer: 'Định hướng hoạt động năm 2021 (31/07/2020 )',
  older: 'Bảo vệ trẻ em gái (27/03/2019 )',
  album: `  • Quang cảnh Đại hội (ngày 18112016)

  • Trao bức trướng tặng Đại hội
\u00A0\u00A0`,
  question: 'Chị em muốn học nghề gì trước?',
});

/** A copy of the old page under a name that tells its old number. */
export async function oldPageFile(): Promise<string> {
  const text = existsSync(savedPage) ? await readFile(savedPage, 'utf8') : madeUpPage;
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-old-page-'));
  const file = path.join(directory, `Default.aspx_tabid=107&NewsViews=${oldPageNumber}.txt`);
  await writeFile(file, text);
  return file;
}
