interface Row {
  title: string;
  day: string;
}

interface PageParts {
  title: string;
  day: string;
  newer?: Row[];
  older?: Row[];
  slides?: string[];
  poll?: string;
  total?: string;
  savedOn?: string;
}

function rows(list: Row[] = []): string {
  return list.map(({ title, day }) => `${title} (${day} )`).join('\n');
}

/** A saved page, made up, with the parts that a test is about. Days are dd/MM/yyyy. */
export function legacyPage(parts: PageParts): string {
  const slides = (parts.slides ?? []).map((caption) => `  • ${caption}\n`).join('\n');
  return `${parts.title}
Người đăng: Quản trị .Ngày đăng: ${parts.day} .Lượt xem: 63 lượt.

Chị em hội viên xã An Bình cùng nhau chăm sóc vườn rau chung.

- Trồng thêm rau.

- Tưới cây mỗi sáng./.

Nguồn tin: TRẦN THỊ BÔNG - Chủ tịch Hội LHPN xã An Bình
[Trở về]
Các tin mới hơn:
${rows(parts.newer)}

1

Các tin cũ hơn:
${rows(parts.older)}

1

${slides}
Liên kết website

select

${parts.poll ? `Thăm dò ý kiến\n\n${parts.poll}\n` : ''}
Dự báo thời tiết

An Bình
Thứ ba, ${parts.savedOn ?? '11/08/2020'}
Nắng
Nhiệt độ:32°

Thống kê truy cập

${parts.total ?? '0000696004'}

Hôm nay: 498
Hôm qua: 425
Tháng này: 3749
Tháng trước: 15894
Tuần này: 1260
Tuần trước: 2182
Số người đang Online: 57
`;
}
