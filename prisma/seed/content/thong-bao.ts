import type { DemoArticle } from './demo-article.ts';

export const notices: readonly DemoArticle[] = [
  {
    title: 'Thông báo lịch tiếp hội viên và công dân',
    date: '2018-02-05',
    summary: 'Lãnh đạo Hội LHPN tỉnh tiếp hội viên và công dân vào ngày 10 và 25 hằng tháng.',
    body: [
      'Lãnh đạo Hội LHPN tỉnh tiếp hội viên và công dân vào ngày 10 và ngày 25 hằng tháng. Nếu trùng ngày nghỉ, lịch chuyển sang ngày làm việc kế tiếp.',
      'Người đến không cần mang theo đơn viết sẵn; cán bộ trực sẽ ghi nhận ý kiến và trao phiếu hẹn. Mọi phản ánh đều được trả lời bằng văn bản hoặc điện thoại.',
    ],
    tags: ['lịch tiếp dân'],
  },
  {
    title: 'Mời gửi bài dự thi viết về người phụ nữ tôi yêu',
    date: '2020-09-08',
    picture: 'reading',
    summary: 'Bài viết không quá 1.500 chữ, nhận đến hết ngày 10/10/2020.',
    body: [
      'Hướng tới ngày 20/10, Hội LHPN tỉnh mời cán bộ, hội viên và bạn đọc gửi bài dự thi viết về người phụ nữ tôi yêu.',
      '- Bài viết về người thật, việc thật, không quá 1.500 chữ.',
      '- Gửi bản đánh máy hoặc viết tay rõ ràng, kèm số điện thoại liên hệ.',
      '- Thời hạn nhận bài: hết ngày 10/10/2020.',
      'Mười bài hay nhất được đọc trên sóng phát thanh và in thành tập.',
    ],
    tags: ['cuộc thi'],
  },
  {
    title: 'Thay đổi thời gian họp giao ban trực tuyến hằng tháng',
    date: '2022-01-14',
    summary: 'Giao ban chuyển sang 14 giờ ngày 26, sau khi kỳ số liệu tháng khóa vào ngày 25.',
    body: [
      'Từ tháng 2/2022, họp giao ban trực tuyến với Hội LHPN các huyện, thị xã, thành phố chuyển sang 14 giờ ngày 26 hằng tháng.',
      'Kỳ số liệu tính từ ngày 25 tháng trước đến ngày 25 tháng này. Các đơn vị gửi số liệu trước 10 giờ ngày 26 để phục vụ cuộc họp.',
    ],
    tags: ['lịch họp'],
  },
  {
    title: 'Tuyển cộng tác viên truyền thông cho cổng thông tin của Hội',
    date: '2024-02-19',
    summary:
      'Cần hai mươi cộng tác viên ở các địa bàn, ưu tiên người viết được tiếng dân tộc thiểu số.',
    body: [
      'Hội LHPN tỉnh tuyển hai mươi cộng tác viên viết tin, chụp ảnh, quay phim ngắn cho cổng thông tin. Ưu tiên hội viên ở vùng cao và người viết được tiếng dân tộc thiểu số.',
      'Cộng tác viên được tập huấn ba ngày về viết tin, quyền hình ảnh và an toàn thông tin; được trả nhuận bút theo quy chế.',
      'Hồ sơ gồm phiếu đăng ký và một bài viết mẫu về chi hội của mình.',
    ],
    tags: ['tuyển cộng tác viên'],
  },
  {
    title: 'Cổng thông tin mới đi vào hoạt động, giữ nguyên địa chỉ bài viết cũ',
    date: '2025-12-30',
    summary: 'Bài viết của cổng cũ được chuyển sang; đường dẫn cũ tự dẫn đến bài tương ứng.',
    body: [
      'Cổng thông tin mới của Hội đi vào hoạt động. Bài viết trên cổng cũ được chuyển dần sang; ai mở đường dẫn cũ sẽ được đưa đến đúng bài.',
      'Bộ đếm lượt truy cập tiếp tục từ con số của cổng cũ. Phần tìm kiếm nhận cả chữ có dấu và không dấu; trang hiển thị tốt trên điện thoại và dùng được với trình đọc màn hình.',
      'Ý kiến góp ý xin gửi về hộp thư của Ban biên tập ghi ở cuối trang.',
    ],
    tags: ['cổng thông tin'],
  },
];
