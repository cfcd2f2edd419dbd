import type { DemoArticle } from './demo-article.ts';

export const lawAndPolicy: readonly DemoArticle[] = [
  {
    title: 'Tư vấn lưu động: đưa luật đến tận hiên nhà',
    date: '2018-11-22',
    picture: 'advice',
    summary: 'Trong năm có 66 điểm tư vấn lưu động với 4.200 lượt người tham gia.',
    body: [
      'Bàn tư vấn kê ngay hiên nhà văn hóa, luật sư và cán bộ Hội ngồi cùng phía với người hỏi. Trong năm, các cấp Hội tổ chức 66 điểm như thế với 4.200 lượt người tham gia.',
      'Ba nhóm câu hỏi nhiều nhất là chia tài sản khi ly hôn, đăng ký khai sinh cho con và tranh chấp ranh đất. Việc phức tạp được hẹn lại, có phiếu ghi tên người theo dõi.',
      'Cán bộ Hội cũng tham gia xét xử 120 vụ án với vai trò hội thẩm nhân dân, mang tiếng nói của phụ nữ vào phòng xử.',
    ],
    tags: ['tư vấn pháp luật'],
  },
  {
    title: 'Bảo vệ trẻ em gái trước nguy cơ bị xâm hại: cha mẹ cần dạy con điều gì',
    date: '2019-03-27',
    summary: 'Năm quy tắc dễ nhớ và địa chỉ cần gọi khi nghi ngờ có chuyện xảy ra.',
    body: [
      'Phần lớn trẻ bị xâm hại bởi người quen. Vì thế dặn con tránh người lạ là chưa đủ, cần dạy con biết từ chối và kể lại.',
      '- Cơ thể của con là của con, không ai được chạm vào vùng đồ bơi che kín.',
      '- Không có bí mật nào người lớn bắt con phải giấu cha mẹ.',
      '- Con được quyền nói không, kể cả với người thân.',
      '- Thấy sợ thì chạy đến chỗ đông người và hét to.',
      '- Kể cho cha mẹ, thầy cô hoặc gọi tổng đài 111.',
      'Khi con kể, cha mẹ hãy bình tĩnh, tin con và giữ nguyên quần áo, tin nhắn làm chứng cứ.',
    ],
    tags: ['trẻ em', 'phòng chống xâm hại'],
  },
  {
    title: 'Địa chỉ tin cậy tại cộng đồng: mở cửa lúc nửa đêm',
    date: '2021-11-25',
    summary:
      'Người bị bạo lực có chỗ tạm lánh, bữa ăn nóng và người đi cùng đến cơ quan chức năng.',
    body: [
      'Nhân ngày quốc tế xóa bỏ bạo lực đối với phụ nữ, Hội LHPN tỉnh công bố danh sách địa chỉ tin cậy tại cộng đồng. Mỗi địa chỉ có người trực, có chăn màn, đồ dùng cho mẹ và bé.',
      'Nguyên tắc đầu tiên là giữ kín. Thông tin của người tạm lánh không ghi vào sổ chung, không nhắc trong cuộc họp.',
      'Sau khi an toàn, chị em được hỏi muốn làm gì tiếp. Người của Hội đi cùng đến công an, trạm y tế hoặc tòa án, nhưng không quyết định thay.',
    ],
    tags: ['phòng chống bạo lực'],
  },
  {
    title: 'Góp ý dự thảo luật từ chi hội: ý kiến ngắn, ví dụ thật',
    date: '2023-03-15',
    summary: 'Hơn hai nghìn ý kiến được gom theo điều khoản, kèm tình huống có thật ở địa phương.',
    body: [
      'Đợt góp ý dự thảo luật năm nay, Hội LHPN tỉnh không gửi nguyên văn dự thảo xuống chi hội mà rút thành mười câu hỏi dễ hiểu.',
      'Chị em trả lời bằng chuyện của mình: tên ai trên giấy chứng nhận đất, con dâu có được chia phần không, ở nhờ đất cha mẹ thì sao. Hơn hai nghìn ý kiến được gom lại theo từng điều.',
      'Văn bản gửi đi dài chín trang, mỗi kiến nghị kèm một tình huống. Cách làm này được đoàn đại biểu Quốc hội của tỉnh đánh giá dễ dùng.',
    ],
    tags: ['góp ý chính sách'],
  },
  {
    title: 'Dữ liệu cá nhân của hội viên: được hỏi gì, giữ bao lâu',
    date: '2025-12-18',
    picture: 'advice',
    summary:
      'Từ ngày 1/1/2026 luật mới về bảo vệ dữ liệu cá nhân có hiệu lực; chi hội cần đổi vài thói quen.',
    body: [
      'Luật Bảo vệ dữ liệu cá nhân có hiệu lực từ ngày 1/1/2026. Với chi hội, điều thay đổi lớn nhất là không hỏi những gì không cần cho công việc.',
      '- Danh sách hội viên chỉ ghi họ tên, năm sinh, địa chỉ và số điện thoại khi được đồng ý.',
      '- Không ghi số căn cước, không chụp giấy tờ tùy thân gửi qua nhóm trò chuyện.',
      '- Thông tin về dân tộc, tôn giáo chỉ tổng hợp thành số lượng.',
      '- Ai muốn xem hoặc xóa thông tin của mình thì báo chi hội trưởng, được trả lời trong thời hạn luật định.',
    ],
    tags: ['dữ liệu cá nhân'],
  },
];
