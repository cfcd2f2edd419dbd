import type { DemoArticle } from './demo-article.ts';

export const startups: readonly DemoArticle[] = [
  {
    title: 'Ngày phụ nữ khởi nghiệp: ba mươi ý tưởng lên sân khấu',
    date: '2018-10-12',
    summary:
      'Ban giám khảo hỏi nhiều nhất về đầu ra và sổ sách, không hỏi về bài thuyết trình đẹp.',
    body: [
      'Ba mươi ý tưởng được chọn trình bày, từ trà rừng, tinh dầu quế đến ứng dụng đặt thợ may. Mỗi người có năm phút nói và mười phút trả lời.',
      'Giám khảo là chủ doanh nghiệp và cán bộ ngân hàng. Họ hỏi giá thành, hỏi ai mua, hỏi mùa mưa thì sản xuất ra sao. Nhiều chị thừa nhận lần đầu phải tính công của chính mình vào giá bán.',
      'Mười ý tưởng được nhận cố vấn trong một năm. Hội LHPN tỉnh kết nối vay vốn và giúp làm thủ tục đăng ký nhãn hiệu.',
    ],
    tags: ['khởi nghiệp'],
  },
  {
    title: 'Phụ nữ nông thôn với chương trình OCOP',
    date: '2019-03-13',
    picture: 'market',
    summary:
      'Muốn có sao phải có hồ sơ; nhiều tổ hợp tác của phụ nữ bắt đầu từ việc ghi nhật ký sản xuất.',
    body: [
      'Chương trình mỗi xã một sản phẩm mở ra cơ hội cho các tổ hợp tác do phụ nữ quản lý. Nhưng sản phẩm ngon chưa đủ, còn cần nguồn gốc rõ ràng, bao bì đúng quy định và số lượng ổn định.',
      'Hội phụ nữ cùng cán bộ nông nghiệp dạy cách ghi nhật ký sản xuất, cách tính hạn dùng, cách chụp ảnh sản phẩm. Việc tưởng nhỏ lại là chỗ hồ sơ hay bị trả về.',
      'Trong năm, các cấp Hội hỗ trợ nhiều tổ hợp tác hoàn thiện hồ sơ dự đánh giá cấp huyện.',
    ],
    author: {
      name: 'Phạm Thị Thu Vân',
      position: 'Trưởng Ban Gia đình – Xã hội – Kinh tế',
    },
    tags: ['OCOP', 'kinh tế tập thể'],
  },
  {
    title: 'Bán mắm qua mạng: những bài học đầu tiên',
    date: '2021-07-08',
    picture: 'laptop',
    summary:
      'Chợ vắng vì dịch, các chị làng mắm học quay phim, đóng gói chống vỡ và trả lời khách trong năm phút.',
    body: [
      'Dịch kéo dài khiến chợ vắng, mắm làm ra chất đầy nhà. Mấy chị rủ nhau học bán qua mạng. Lô hàng đầu vỡ gần nửa vì bọc chưa kỹ.',
      'Các chị thử đi thử lại: chai nhựa dày, nắp hai lớp, lót xơ dừa. Rồi học chụp ảnh bằng ánh sáng cửa sổ, quay cảnh ủ chượp, kể chuyện làng nghề.',
      'Nay đơn hàng qua mạng chiếm hơn nửa sản lượng của tổ. Quy tắc của tổ: trả lời khách trong năm phút, hàng lỗi đổi ngay không hỏi lý do.',
    ],
    tags: ['thương mại điện tử', 'làng nghề'],
  },
  {
    title: 'Từ vườn quế của mẹ đến hợp tác xã của con gái',
    date: '2023-06-30',
    summary:
      'Cô kỹ sư trẻ trở về quê, biến vỏ quế bán thô thành tinh dầu và trà quế có mã truy xuất.',
    body: [
      'Mẹ chị bán vỏ quế theo ký, giá lên xuống theo thương lái. Học xong đại học, chị về quê mang theo bản thiết kế nồi chưng cất nhỏ.',
      'Năm đầu lỗ vì tinh dầu chưa đạt. Năm thứ hai, nhờ thầy cũ giúp chỉnh nhiệt, mẻ hàng đầu tiên xuất được. Hợp tác xã ra đời với mười bốn thành viên, hầu hết là phụ nữ.',
      'Mỗi chai tinh dầu có mã để người mua xem được vườn quế, ngày chưng cất và tên người làm.',
    ],
    tags: ['hợp tác xã', 'dược liệu'],
  },
  {
    title: 'Vườn ươm khởi nghiệp nữ mở cửa ở khu đô thị ven sông',
    date: '2025-03-07',
    summary:
      'Chỗ ngồi dùng chung, người cố vấn trực hai buổi mỗi tuần và góc trông trẻ cho các mẹ.',
    body: [
      'Vườn ươm dành cho phụ nữ khởi nghiệp có ba mươi chỗ ngồi, phòng chụp sản phẩm và bếp thử nghiệm đạt chuẩn vệ sinh.',
      'Điều được khen nhiều nhất là góc trông trẻ. Các mẹ có con nhỏ có thể làm việc trọn buổi mà không phải chạy đi chạy về.',
      'Cố vấn về thuế, sở hữu trí tuệ và bán hàng trực luân phiên. Lịch đăng ký mở đầu tháng, ưu tiên người ở xã xa.',
    ],
    tags: ['khởi nghiệp'],
  },
];
