import type { DemoArticle } from './demo-article.ts';

export const borderWomen: readonly DemoArticle[] = [
  {
    title: 'Khởi động chương trình đồng hành cùng phụ nữ biên cương',
    date: '2018-04-10',
    picture: 'mountains',
    summary: 'Hội phụ nữ và Bộ đội Biên phòng cùng chọn xã, chọn việc, chọn người phụ trách.',
    body: [
      'Tỉnh có hơn 157 km đường biên giới với Lào, đi qua hai huyện và mười bốn xã. Chương trình Đồng hành cùng phụ nữ biên cương được khởi động với cam kết đi đến từng bản.',
      'Các đơn vị Hội ở đồng bằng nhận kết nghĩa với các xã biên giới. Bộ đội Biên phòng giúp dẫn đường, phiên dịch và giám sát công trình.',
      'Việc đầu tiên là hỏi bà con cần gì. Câu trả lời lặp lại nhiều nhất: con giống, nước sạch và lớp học chữ buổi tối cho phụ nữ.',
    ],
    tags: ['biên cương', 'Bộ đội Biên phòng'],
  },
  {
    title: 'Năm nghìn đồng mỗi người và mười một mái ấm nơi biên giới',
    date: '2019-02-26',
    summary: 'Từ phong trào tiết kiệm 5.000 đồng một người, các cấp Hội góp được hơn 1,8 tỷ đồng.',
    body: [
      'Mỗi cán bộ, hội viên bớt một khoản chi nhỏ, góp 5.000 đồng. Cộng dồn, các cấp Hội nộp về tỉnh hơn 1,8 tỷ đồng cho phụ nữ vùng biên.',
      'Khoản tiền ấy dựng được mười một mái ấm tình thương và hơn 400 suất quà. Nhà làm theo kiểu của đồng bào, có bếp lửa, có hiên rộng, do chính thanh niên trong bản và bộ đội cùng dựng.',
      'Danh sách đóng góp và chi tiêu được gửi về từng chi hội. Nhiều chị nói chỉ cần biết tiền của mình đã thành tấm tôn, cánh cửa là vui.',
    ],
    tags: ['mái ấm tình thương', 'biên cương'],
  },
  {
    title: 'Đồn biên phòng và chi hội cùng nuôi đàn dê sinh sản',
    date: '2020-11-06',
    summary: 'Dê mẹ được giao luân phiên; dê con đầu lòng chuyển cho hộ kế tiếp.',
    body: [
      'Mười hai con dê giống được giao cho sáu hộ ở bản giáp biên. Quy ước đơn giản: lứa con đầu chuyển cho hộ kế tiếp trong danh sách, lứa sau là của mình.',
      'Cán bộ quân y của đồn hướng dẫn tiêm phòng, làm chuồng cao tránh ẩm. Chi hội trưởng ghi sổ từng con.',
      'Sau mười tám tháng, đàn dê tăng gấp ba, số hộ tham gia lên mười lăm. Hai hộ dùng tiền bán dê để sửa nhà.',
    ],
    tags: ['sinh kế', 'biên cương'],
  },
  {
    title: 'Lớp xóa mù chữ sáng đèn giữa đại ngàn',
    date: '2022-03-03',
    summary:
      'Học viên lớn tuổi nhất sáu mươi hai tuổi, người dạy là lính biên phòng và cô giáo cắm bản.',
    body: [
      'Bảy giờ tối, sau bữa cơm, các mẹ địu con đến lớp. Bảng là tấm gỗ sơn đen, bàn ghế mượn của điểm trường. Học viên lớn tuổi nhất đã sáu mươi hai.',
      'Bài đầu tiên là viết tên mình. Có mẹ cầm tờ giấy khai tên con, lần đầu tự ký thay vì điểm chỉ, cười mà rơi nước mắt.',
      'Sau sáu tháng, phần lớn học viên đọc được thông báo của thôn và ghi được sổ tiết kiệm.',
    ],
    tags: ['xóa mù chữ', 'vùng cao'],
  },
  {
    title: 'Nối vòng tay kết nghĩa sau khi xã biên giới sắp xếp lại',
    date: '2025-10-03',
    picture: 'houses',
    summary: 'Các đơn vị kết nghĩa ký lại cam kết với xã mới, giữ nguyên người phụ trách từng bản.',
    body: [
      'Khi địa giới thay đổi, điều bà con lo là không biết hỏi ai. Hội LHPN các xã, phường kết nghĩa đã cùng xã biên giới mới rà lại từng việc dở dang.',
      'Công trình nước tự chảy, nhóm dệt, lớp học buổi tối đều được bàn giao kèm tên người phụ trách và số điện thoại. Các đồn biên phòng tiếp tục là đầu mối tại chỗ.',
      'Lịch thăm bản trong năm tới đã dán ở nhà văn hóa, ai cũng xem được.',
    ],
    tags: ['biên cương', 'sắp xếp đơn vị hành chính'],
  },
];
