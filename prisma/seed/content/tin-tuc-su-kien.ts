import type { DemoArticle } from './demo-article.ts';

export const newsAndEvents: readonly DemoArticle[] = [
  {
    title: 'Gần ba trăm đại biểu dự tọa đàm kỷ niệm Ngày Quốc tế Phụ nữ 8/3',
    date: '2018-03-08',
    summary:
      'Buổi gặp mặt nhắc lại truyền thống Hai Bà Trưng và bàn về việc làm cho lao động nữ ở nông thôn.',
    body: [
      'Sáng 8/3, Hội LHPN tỉnh tổ chức tọa đàm kỷ niệm Ngày Quốc tế Phụ nữ và khởi nghĩa Hai Bà Trưng. Dự buổi gặp mặt có cán bộ Hội các thời kỳ, chi hội trưởng tiêu biểu và đại diện nữ doanh nhân.',
      'Nhiều ý kiến đi thẳng vào chuyện việc làm. Chị em ở các xã miền núi mong được học nghề ngay tại thôn, vào lúc nông nhàn, thay vì phải xuống trung tâm tỉnh. Các nữ doanh nhân nhận đỡ đầu một số tổ hợp tác, bao tiêu sản phẩm mây tre và dược liệu.',
      'Kết thúc tọa đàm, các đại biểu dâng hương tại tượng đài Mẹ và tặng quà cho các mẹ Việt Nam anh hùng đang sống trên địa bàn.',
    ],
    tags: ['8/3', 'việc làm'],
  },
  {
    title: 'Ký kết giao ước thi đua cụm duyên hải miền Trung và Tây Nguyên',
    date: '2019-03-21',
    summary: 'Các tỉnh trong cụm thống nhất tiêu chí chấm điểm và lịch kiểm tra chéo trong năm.',
    body: [
      'Hội nghị ký kết giao ước thi đua năm 2019 của cụm các tỉnh duyên hải miền Trung và Tây Nguyên diễn ra trong một ngày, với phần lớn thời gian dành cho thảo luận tiêu chí.',
      'Các đơn vị đồng ý giảm số báo cáo giấy, gửi số liệu một lần theo biểu thống nhất, và đến tận cơ sở khi kiểm tra chéo. Điểm thưởng dành cho mô hình có người thật, việc thật, còn hoạt động sau một năm.',
      '## Bốn nội dung thi đua',
      '- Nâng chất lượng sinh hoạt chi hội, tổ phụ nữ.',
      '- Hỗ trợ phụ nữ khởi nghiệp và phát triển kinh tế hợp tác.',
      '- Bảo vệ quyền và lợi ích hợp pháp của phụ nữ, trẻ em gái.',
      '- Xây dựng tổ chức Hội vững mạnh từ cơ sở.',
    ],
    tags: ['thi đua'],
  },
  {
    title: 'Các cấp Hội may khẩu trang, nấu cơm giúp khu cách ly',
    date: '2020-08-03',
    summary:
      'Những bếp ăn và bàn máy may của chị em hoạt động từ sáng sớm để tiếp sức cho tuyến đầu phòng dịch.',
    body: [
      'Từ cuối tháng 7, khi dịch Covid-19 quay trở lại, nhiều chi hội đã mở bếp ăn tình nguyện tại nhà sinh hoạt thôn. Rau do hội viên góp từ vườn, gạo do các tiểu thương ở chợ ủng hộ, mỗi bếp nấu vài trăm suất một ngày.',
      'Ở các phường trung tâm, những tổ may gia đình chuyển sang may khẩu trang vải. Khẩu trang được giặt sạch, phơi khô, đóng túi rồi chuyển đến các chốt kiểm soát và người bán hàng rong.',
      'Các chi hội trưởng cũng là người báo tin nhanh nhất cho trạm y tế xã khi trong thôn có người mới trở về, nhờ quen từng ngõ, từng nhà.',
    ],
    tags: ['Covid-19', 'tình nguyện'],
  },
  {
    title: 'Phiên họp trù bị bàn công tác chuẩn bị đại hội phụ nữ tỉnh nhiệm kỳ mới',
    date: '2021-09-14',
    summary:
      'Văn kiện được góp ý qua bốn vòng; đề án nhân sự bảo đảm cơ cấu theo vùng, dân tộc và độ tuổi.',
    body: [
      'Ban Thường vụ Hội LHPN tỉnh họp phiên trù bị, rà lại tiến độ đại hội cấp cơ sở và cấp huyện trước khi bước vào đại hội tỉnh.',
      'Dự thảo báo cáo chính trị đã qua bốn vòng góp ý, trong đó có vòng lấy ý kiến trực tiếp tại chi hội. Ý kiến nhiều nhất xoay quanh nội dung sinh hoạt còn trùng lặp và phụ cấp của chi hội trưởng.',
      'Đề án nhân sự dành chỗ cho cán bộ trẻ, cán bộ người dân tộc thiểu số và đại diện nữ công nhân. Phương án tổ chức trực tuyến được chuẩn bị sẵn nếu dịch bệnh diễn biến phức tạp.',
    ],
    tags: ['đại hội'],
  },
  {
    title: 'Hội LHPN các xã, phường mới ra mắt Ban Chấp hành sau sắp xếp đơn vị hành chính',
    date: '2025-07-22',
    picture: 'meeting',
    summary:
      'Tổ chức Hội được kiện toàn theo mô hình hai cấp; hội viên giữ nguyên chi hội đang sinh hoạt.',
    body: [
      'Sau khi đơn vị hành chính được sắp xếp từ ngày 1/7/2025, Hội LHPN các xã, phường mới lần lượt công bố quyết định thành lập và ra mắt Ban Chấp hành lâm thời.',
      'Việc sắp xếp không làm gián đoạn sinh hoạt của hội viên: các chi hội, tổ phụ nữ giữ nguyên, chỉ thay đổi đơn vị quản lý. Hồ sơ hội viên, sổ quỹ và danh sách tổ tiết kiệm và vay vốn được bàn giao có biên bản.',
      'Những nơi gộp từ ba, bốn xã cũ phân công ủy viên phụ trách từng địa bàn để không vùng nào vắng bóng cán bộ Hội.',
    ],
    tags: ['sắp xếp đơn vị hành chính'],
  },
];
