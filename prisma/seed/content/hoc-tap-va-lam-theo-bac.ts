import type { DemoArticle } from './demo-article.ts';

export const followingUncleHo: readonly DemoArticle[] = [
  {
    title: 'Học Bác từ việc nhỏ: đúng giờ, đúng hẹn, đúng lời',
    date: '2018-05-18',
    summary: 'Cơ quan Hội LHPN tỉnh chọn ba điều giản dị để mỗi cán bộ tự soi lại mình hằng tháng.',
    body: [
      'Nhân kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh, cơ quan Hội LHPN tỉnh chọn ba điều để thực hành: họp đúng giờ, hẹn dân đúng ngày, hứa việc gì làm việc ấy.',
      'Cuối tháng, mỗi người tự ghi một việc đã làm được và một việc còn nợ. Không chấm điểm, không phê bình trước đông người, nhưng ai cũng thấy mình phải cố gắng hơn.',
      'Sau nửa năm, số giấy mời ghi lùi giờ gần như không còn, và câu trả lời đơn thư được gửi sớm hơn trước.',
    ],
    tags: ['làm theo Bác'],
  },
  {
    title: 'Hũ gạo tiết kiệm ở thôn ven biển',
    date: '2019-09-02',
    summary: 'Mỗi bữa bớt một nắm gạo, cuối tháng góp lại giúp người già neo đơn.',
    body: [
      'Nhớ lời Bác kêu gọi sẻ cơm nhường áo, chi hội thôn ven biển giữ nếp hũ gạo tiết kiệm. Hũ đặt cạnh nồi cơm, trước khi vo gạo bốc lại một nắm.',
      'Gạo góp cuối tháng được chia cho các cụ neo đơn và những nhà có người đi biển gặp nạn. Ai nhận, nhận bao nhiêu đều ghi sổ.',
      'Trẻ con trong nhà thường tranh phần bốc gạo. Theo các mẹ, đó là bài học về tiết kiệm không cần giảng.',
    ],
    tags: ['làm theo Bác', 'tiết kiệm'],
  },
  {
    title: 'Kể chuyện về Bác bằng tiếng Xơ Đăng',
    date: '2020-05-19',
    summary: 'Hội thi kể chuyện ở huyện miền núi khuyến khích thí sinh kể bằng tiếng mẹ đẻ.',
    body: [
      'Hội thi năm nay có điều mới: thí sinh được kể bằng tiếng dân tộc mình, có người tóm tắt tiếng Việt cho ban giám khảo. Hội trường im phăng phắc khi chị Y Lan kể chuyện Bác tát nước cùng dân bằng tiếng Xơ Đăng.',
      'Nhiều bà, nhiều mẹ lần đầu nghe trọn câu chuyện bằng ngôn ngữ của mình. Có người xin bản ghi âm để mở cho cháu nghe.',
      'Ban tổ chức chọn mười câu chuyện hay nhất, thu thành đĩa và gửi về các bản chưa có sóng điện thoại.',
    ],
    tags: ['làm theo Bác', 'dân tộc thiểu số'],
  },
  {
    title: 'Nêu gương trong chi tiêu: cưới hỏi gọn nhẹ, tang lễ văn minh',
    date: '2023-05-16',
    summary: 'Gia đình cán bộ Hội đi đầu bỏ tục mời thuốc lá, bớt ngày làm cỗ.',
    body: [
      'Ở nhiều xã, đám cưới kéo dài ba ngày khiến gia đình mang nợ. Hội phụ nữ vận động bắt đầu từ chính nhà cán bộ: cỗ một ngày, không thuốc lá, quà mừng ghi sổ.',
      'Ban đầu bà con còn ngại. Khi thấy mấy đám của nhà cán bộ vẫn vui, vẫn đủ lễ nghĩa, nhiều nhà làm theo.',
      'Quy ước của thôn nay đã ghi mức cỗ và số ngày, do chính bà con biểu quyết.',
    ],
    tags: ['nếp sống văn minh'],
  },
  {
    title: 'Tủ sách phụ nữ lưu động trên xe đạp',
    date: '2025-05-19',
    picture: 'reading',
    summary: 'Chiếc xe đạp chở sách đi khắp các tổ dân phố vào chiều thứ Bảy.',
    body: [
      'Chiếc xe đạp cũ được hàn thêm hai thùng gỗ, chở gần một trăm cuốn sách: truyện thiếu nhi, sách nuôi con, sách về Bác. Chiều thứ Bảy, xe dừng ở đầu ngõ, ai muốn đọc thì lấy.',
      'Không thẻ, không tiền cọc, chỉ ghi tên. Sau một năm, số sách thất lạc đếm trên đầu ngón tay, còn sách được tặng thêm thì phải đóng kệ mới.',
      'Các em nhỏ là bạn đọc trung thành nhất; có em nhắc mẹ trả sách đúng hẹn.',
    ],
    tags: ['đọc sách', 'làm theo Bác'],
  },
];
