import iconv from 'iconv-lite';

/** A saved page as text, made up, with every part and with oddities in words of its own. */
export const savedPageText = `Phụ nữ Hoa Sen giữ sạch bờ biển
Người đăng: Quản trị .Ngày đăng: 09/05/2018 .Lượt xem: 1.204 lượt.

Sáng chủ nhật, chị em Hội LHPN xã Hoa Sen cùng ra bờ biển nhặt rác; 1.350 hội viên tham gia, mỗi người góp 2000 đồng mua bao. Đại hội cơ sở mời Đại Hội điểm... Theo Kế hoạch số 31-/KH-BTV và Nghị quyết số 07-NQ-BCH, lớp lớp hội viên hưởng ứng với "Biển xanh".

\u00A0\u00A0\u00A0 Các chi hội, tổ, nhóm,câu lạc bộ,... được văn hóa thôn hỗ trợ; các cấp ủy và cấp uỷ động viên… Chị em thăm quan mô hình “Ngõ đẹp” của bạn MLHPN và cùng nhau làm cho cho xong việc việc tốt của tổ việc tốt của tổ nhà.

Thời gian tới - từ tháng 6 - tập trung:

- Giữ bờ biển sạch- đẹp mỗi tuần:

\u00A0- Vận động NHà hàng không dùng túi ni lông.

- Trao 50 xuất học bổng cho trẻ em nghèo./.

Nguồn tin: TRẦN THỊ BÔNG – Chủ tịch Hội LHPN xã Hoa Sen
[Trở về]
Các tin mới hơn:
Tặng nhà cho hội viên (dịp 8/3/2020) (02/06/2020 )
Phòng dịch Covid -19 ở chợ (01/06/2020 )
\u00A0\u00A0
1 \u00A0 2 \u00A0 3
\u00A0
Các tin cũ hơn:
Họp mặt nữ thanh niên tình nguyện. (09/05/2018 )
KẾT QUẢ HỘI THI NẤU ĂN (01/05/2018 )
\u00A0
1
\u00A0

  • Khai mạc Hội thi nấu ăn (ngày 05042018)

  • Trao giải Hội thi nấu ăn (ngày 05032018)

  • Trao giải Hội thi nấu ăn (ngày 05032018) (3)
\u00A0\u00A0Liên kết website

select

Thăm dò ý kiến

Chị em muốn học nghề gì?

Dự báo thời tiết

Hoa Sen
Thứ ba, 02/06/2020
Nắng
Nhiệt độ:35°
Tốc độ gió:3 kmph

Thứ tư
03/06/2020
27°-36°

Thống kê truy cập

0000012345

Hôm nay: 20
Hôm qua: 30
Tháng này: 4000
Tháng trước: 5000
Tuần này: 65
Tuần trước: 400
Số người đang Online: 3
`;

/** The same part of the portal saved as HTML, in the layout tables of its time. */
export const savedPageHtml = `<!DOCTYPE html>
<!-- saved from url=(0080)http://hoi.example/Default.aspx?tabid=107&NewsViews=512&language=vi-VN -->
<html><head><title>Trang tin</title><script>var a = 1;</script></head><body>
<form action="/Default.aspx"><table><tr><td>Trang chủ | Tin tức</td></tr></table>
<table width="100%"><tr><td><h3>Lớp may cho phụ nữ Hoa Sen</h3>
<span>Người đăng: Ban biên tập .Ngày đăng: 12/11/2017 .Lượt xem: 88 lượt.</span><br>
<div onclick="x()"><p>&nbsp;&nbsp;Lớp học có <b>25 chị</b> và <a href="https://vwu.vn/">Trung ương</a>.</p>
<table border="1"><tr><th>Tháng</th><th>Số chị</th></tr><tr><td>10</td><td>25</td></tr></table>
<p>- May áo;</p><p>- May túi./.</p><p>Lớp còn mở thêm./.</p></div>
<p>Nguồn tin: Hội LHPN huyện Hoa Sen</p><a href="javascript:history.back()">[Trở về]</a>
<div>Các tin mới hơn:</div>
<ul><li><a href="Default.aspx?tabid=107&amp;NewsViews=530">Khai giảng lớp nấu ăn</a> (20/12/2017 )</li></ul>
<div><a href="Default.aspx?NewsViews=512&amp;p=1">1</a>&nbsp; <a href="Default.aspx?NewsViews=512&amp;p=2">2</a></div>
<div>Các tin cũ hơn:</div>
<ul><li><a href="Default.aspx?tabid=107&amp;NewsViews=498">Vay vốn trồng hoa</a> (02/11/2017 )</li></ul><div>1</div>
<ul><li>Chị em bên máy may</li></ul>
</td><td><div>Liên kết website</div>
<select><option>-- Chọn --</option><option value="http://vwu.vn">Hội LHPN Việt Nam</option></select>
<div>Thăm dò ý kiến</div><p>Chị em cần gì nhất?</p>
<label><input type="radio">Vốn</label><br><label><input type="radio">Nghề</label><br><button>Bình chọn</button>
<div>Thống kê truy cập</div><div>0000000777</div>
<div>Hôm nay: 1<br>Hôm qua: 2<br>Tháng này: 3<br>Tháng trước: 4<br>Tuần này: 5<br>Tuần trước: 6<br>Số người đang Online: 7</div>
</td></tr></table></form></body></html>`;

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Bytes in Windows-1258, which keeps letters with their hats together and tones apart. */
export function asWindows1258(text: string): Uint8Array {
  const split = [...text.normalize('NFC')].map((letter) => {
    const apart = letter.normalize('NFD');
    return apart.replace(toneMarks, '').normalize('NFC') + (apart.match(toneMarks) ?? []).join('');
  });
  return iconv.encode(split.join(''), 'windows-1258');
}

/** Bytes in UTF-8. */
export function asUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
