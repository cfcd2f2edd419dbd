import type { DemoArticle } from './demo-article.ts';

export const models: readonly DemoArticle[] = [
  {
    title: 'Câu lạc bộ phụ nữ dưỡng sinh: khỏe người, thêm bạn',
    date: '2018-10-20',
    summary:
      'Tám câu lạc bộ với 170 thành viên duy trì đều đặn buổi tập sáng và buổi trò chuyện cuối tuần.',
    body: [
      'Năm giờ sáng, sân nhà văn hóa đã sáng đèn. Các cô, các bà trải chiếu, khởi động rồi tập bài dưỡng sinh bốn mươi phút. Toàn tỉnh hiện có tám câu lạc bộ như thế với 170 thành viên.',
      'Sau giờ tập là ấm trà. Chuyện con cháu, chuyện huyết áp, chuyện giá lúa đều được đem ra bàn. Nhiều người nói họ đến vì sức khỏe và ở lại vì có bạn.',
      'Trạm y tế xã cử người đo huyết áp mỗi tháng một lần và nhắc những ai cần đi khám.',
    ],
    tags: ['câu lạc bộ', 'sức khỏe'],
  },
  {
    title: 'Tổ phụ nữ tôn giáo chung tay giữ xóm bình yên',
    date: '2019-08-23',
    summary:
      'Hai tổ với 50 thành viên phối hợp cùng công an khu vực và chức sắc trong hòa giải, bảo vệ trẻ em.',
    body: [
      'Hai tổ phụ nữ tôn giáo có 50 thành viên, sinh hoạt luân phiên tại nhà hội viên và ở khuôn viên cơ sở thờ tự. Nội dung sinh hoạt do các chị tự chọn, phần nhiều là chuyện nuôi dạy con.',
      'Khi trong xóm có va chạm, người đến trước tiên thường là chị em trong tổ. Quen biết lâu năm khiến lời khuyên dễ nghe hơn. Những vụ việc có dấu hiệu bạo lực được báo ngay cho địa chỉ tin cậy.',
      'Vào dịp lễ trọng, tổ cùng nhau dọn vệ sinh đường làng và nấu cháo tặng người già neo đơn.',
    ],
    tags: ['tôn giáo', 'hòa giải'],
  },
  {
    title: 'Người giữ nghề dệt thổ cẩm bên dòng sông đầu nguồn',
    date: '2021-03-26',
    summary:
      'Từ ba khung cửi còn lại, chị Bling Thị Trâm gây dựng tổ hợp tác dệt với hai mươi phụ nữ Cơ Tu.',
    body: [
      'Mười năm trước cả thôn chỉ còn ba khung cửi. Chị Bling Thị Trâm đi từng nhà xin các bà dạy lại cách xe sợi, cách bắt hoa văn hạt cườm. Ban đầu chỉ có bốn người học.',
      'Bước ngoặt đến khi tổ hợp tác nhận làm khăn và túi cho một cửa hàng lưu niệm. Sản phẩm đầu tiên bị trả vì đường may chưa đều. Chị em làm lại, lần này có người kiểm từng mũi.',
      'Nay tổ có hai mươi thành viên, mỗi người có thêm thu nhập mà không phải rời làng. Các em gái trong thôn bắt đầu xin mẹ dạy dệt vào kỳ nghỉ hè.',
    ],
    author: { name: 'Alăng Thị Hồng', position: 'Cán bộ Hội' },
    tags: ['dệt thổ cẩm', 'dân tộc thiểu số'],
  },
  {
    title: 'Chi hội trưởng mười lăm năm đi bộ khắp bản',
    date: '2022-10-20',
    picture: 'walker',
    summary:
      'Không xe máy, không điện thoại thông minh, chị vẫn thuộc tên từng hội viên và ngày sinh của lũ trẻ.',
    body: [
      'Bản nằm rải trên ba triền núi, từ nhà đầu đến nhà cuối mất gần một buổi đi bộ. Mười lăm năm làm chi hội trưởng, chị Hồ Thị Nhơi đã mòn không biết bao nhiêu đôi dép.',
      'Sổ của chị ghi bằng bút bi, mỗi nhà một trang: con mấy tuổi, tiêm mũi nào, vay bao nhiêu, bao giờ trả. Cán bộ ngân hàng nói sổ của chị chưa lần nào lệch.',
      'Chị bảo, muốn người ta tin thì đừng hứa nhiều, nói việc gì là quay lại đúng hẹn việc ấy.',
    ],
    tags: ['chi hội trưởng', 'vùng cao'],
  },
  {
    title: 'Bếp ăn không đồng của những người mẹ ở bệnh viện',
    date: '2024-06-28',
    summary: 'Ba năm qua, mỗi sáng thứ Ba và thứ Sáu đều có cháo nóng cho bệnh nhân nghèo.',
    body: [
      'Bốn giờ sáng, bếp đã đỏ lửa. Nhóm mẹ trong phường thay nhau nấu cháo, đóng hộp rồi chở đến cổng bệnh viện trước giờ thăm khám.',
      'Tiền chợ đến từ hộp quyên góp đặt ở các quầy hàng và từ chính các chị. Mỗi tháng sổ thu chi được chụp gửi vào nhóm chung để ai góp cũng biết.',
      'Có bệnh nhân khỏi bệnh quay lại, xin đứng múc cháo một buổi thay lời cảm ơn.',
    ],
    tags: ['tình nguyện'],
  },
];
