import type { DemoArticle } from './demo-article.ts';

export const cadres: readonly DemoArticle[] = [
  {
    title: 'Tập huấn chi hội trưởng: học bằng tình huống',
    date: '2018-07-26',
    picture: 'training',
    summary: 'Mười tám lớp với 488 cán bộ chuyên trách và 1.271 chi hội trưởng được mở trong năm.',
    body: [
      'Phối hợp với trung tâm bồi dưỡng chính trị các huyện, Hội LHPN đã mở 18 lớp cho 488 cán bộ chuyên trách và 1.271 chi hội trưởng.',
      'Bài giảng được thay bằng tình huống: hội viên giận nhau vì tiền quỹ, chồng không cho vợ đi họp, người lạ vào thôn bán hàng đa cấp. Học viên đóng vai, tranh luận rồi mới nghe giảng viên gợi ý.',
      'Sau lớp học, mỗi chị mang về một sổ tay tình huống để dùng ở chi hội mình.',
    ],
    tags: ['tập huấn', 'chi hội trưởng'],
  },
  {
    title: 'Giải pháp nâng chất lượng thi đua, khen thưởng trong hệ thống Hội',
    date: '2019-03-27',
    summary: 'Khen người làm trực tiếp, khen kịp thời, bớt khen vòng quanh.',
    body: [
      'Qua theo dõi nhiều năm, tỷ lệ khen thưởng cho cán bộ lãnh đạo thường cao hơn người trực tiếp làm. Hội LHPN tỉnh đề ra quy định ít nhất hai phần ba số giấy khen dành cho chi hội trưởng, tổ trưởng và hội viên.',
      'Khen đột xuất được quyết trong bảy ngày kể từ khi có đề nghị. Thành tích phải kể được bằng việc cụ thể, có người xác nhận.',
      'Danh sách đề nghị khen được công khai tại chi hội trước khi gửi lên, ai thấy chưa đúng đều có thể góp ý.',
    ],
    author: { name: 'Võ Thị Kim Oanh', position: 'Phó Trưởng Ban Tổ chức' },
    tags: ['thi đua', 'khen thưởng'],
  },
  {
    title: 'Tạo nguồn cán bộ nữ từ phong trào thanh niên',
    date: '2020-09-18',
    summary:
      'Nữ đoàn viên có năng lực được giới thiệu sinh hoạt hai nơi trong một năm trước khi chuyển hẳn.',
    body: [
      'Nhiều xã thiếu người kế cận khi chủ tịch Hội đến tuổi nghỉ. Hội và Đoàn thống nhất giới thiệu nữ đoàn viên có năng lực sinh hoạt song song hai nơi trong một năm.',
      'Các em mang theo kỹ năng công nghệ và sức trẻ; các chị truyền lại cách lắng nghe và sự kiên nhẫn. Sau một năm, hai bên cùng đánh giá rồi mới quyết định.',
      'Cách làm này giúp tuổi bình quân của cán bộ Hội cơ sở giảm mà phong trào không bị hẫng.',
    ],
    tags: ['cán bộ nữ'],
  },
  {
    title: 'Đại hội phụ nữ cấp cơ sở: chọn người nói ít, làm nhiều',
    date: '2021-05-28',
    summary:
      'Hội viên đề cử trực tiếp tại chi hội, danh sách được niêm yết trước đại hội mười lăm ngày.',
    body: [
      'Mùa đại hội năm nay, nhiều xã để hội viên đề cử trực tiếp tại chi hội bằng phiếu kín trước khi lập danh sách. Danh sách niêm yết mười lăm ngày ở nhà văn hóa.',
      'Các báo cáo được yêu cầu không quá tám trang, nêu rõ việc chưa làm được. Có đại hội dành trọn một giờ cho đại biểu hỏi và Ban Chấp hành trả lời.',
      'Đại hội chỉ hợp lệ khi có mặt ít nhất hai phần ba số đại biểu được triệu tập; các xã vùng cao bố trí xe đón để bảo đảm điều này.',
    ],
    tags: ['đại hội', 'nhân sự'],
  },
  {
    title: 'Kiện toàn cán bộ Hội ở xã mới: gần dân, rõ việc, rõ người',
    date: '2025-09-16',
    summary: 'Mỗi ủy viên phụ trách một cụm chi hội và công khai số điện thoại, lịch đi cơ sở.',
    body: [
      'Xã mới rộng hơn, dân đông hơn, nên Hội LHPN các xã phân công mỗi ủy viên Ban Thường vụ phụ trách một cụm chi hội. Số điện thoại và lịch đi cơ sở được dán tại từng thôn.',
      'Cán bộ dôi dư được bố trí làm công tác xã hội, hỗ trợ trung tâm phục vụ hành chính công. Không ai mất liên lạc với hội viên cũ của mình trong sáu tháng chuyển tiếp.',
      'Sau ba tháng, Hội LHPN thành phố sẽ khảo sát mức độ hài lòng của chi hội trưởng để điều chỉnh.',
    ],
    tags: ['sắp xếp đơn vị hành chính', 'cán bộ Hội'],
  },
];
