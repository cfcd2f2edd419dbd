import type { DemoArticle } from './demo-article.ts';

export const unionActivities: readonly DemoArticle[] = [
  {
    title: 'Sinh hoạt chi hội theo chuyên đề: bớt đọc văn bản, thêm việc làm được ngay',
    date: '2018-06-19',
    picture: 'meeting',
    summary: 'Chi hội chọn một việc cụ thể cho mỗi kỳ sinh hoạt và kiểm lại ở kỳ sau.',
    body: [
      'Trước đây một buổi sinh hoạt thường bắt đầu bằng việc đọc văn bản. Nay nhiều chi hội dành mười lăm phút thông báo ngắn, còn lại bàn một việc: phân loại rác, cách ghi sổ chi tiêu, cách nói chuyện với con tuổi mới lớn.',
      'Cuối buổi, chị em tự nhận phần việc của mình. Kỳ sau, chi hội trưởng mở đầu bằng câu hỏi ai đã làm được, ai còn vướng. Cách làm này giúp số người dự họp đều hơn hẳn.',
      'Hội LHPN tỉnh đã biên soạn bộ tài liệu bỏ túi gồm mười hai chuyên đề, mỗi chuyên đề in gọn trong hai trang khổ nhỏ.',
    ],
    author: { name: 'Trần Thị Mỹ Hạnh', position: 'Phó Trưởng Ban Tuyên giáo' },
    tags: ['chi hội', 'sinh hoạt chuyên đề'],
  },
  {
    title: 'Hơn 305 nghìn hội viên sau một năm rà soát',
    date: '2019-01-18',
    summary: 'Đến cuối năm 2018 toàn tỉnh có 305.403 hội viên, tăng 13.174 người so với năm trước.',
    body: [
      'Kết quả rà soát cuối năm 2018 cho thấy toàn tỉnh có 305.403 hội viên, tăng 13.174 người so với cuối năm 2017. Số liệu được đối chiếu từ sổ chi hội, không lấy theo ước tính.',
      'Trong 1.729 chi hội trưởng, có 494 chị là đảng viên. Tỷ lệ này cao hơn ở vùng đồng bằng và còn thấp ở các xã vùng cao, nơi việc tạo nguồn cán bộ nữ cần nhiều thời gian hơn.',
      'Năm 2019, các cấp Hội tập trung thu hút nữ công nhân ở khu công nghiệp và nữ thanh niên đi làm xa, hai nhóm khó dự sinh hoạt vào buổi tối trong tuần.',
    ],
    tags: ['hội viên', 'số liệu'],
  },
  {
    title: 'Hoạt động nổi bật của các cấp Hội trong tháng 7/2020',
    date: '2020-07-30',
    summary:
      'Tổng hợp từ ngày 25/6 đến ngày 25/7/2020: tiếp sức mùa thi, thăm gia đình chính sách, tập huấn cán bộ.',
    body: [
      'Từ ngày 25/6 đến ngày 25/7/2020, các cấp Hội vừa duy trì sinh hoạt trong điều kiện phòng dịch vừa triển khai các hoạt động dịp Ngày Thương binh – Liệt sĩ.',
      '- Thăm, tặng quà gia đình chính sách và hội viên là thương binh.',
      '- Nấu ăn miễn phí cho thí sinh và phụ huynh trong kỳ thi tốt nghiệp.',
      '- Tập huấn kỹ năng điều hành sinh hoạt trực tuyến cho chủ tịch Hội cấp xã.',
      '- Kiểm tra hoạt động ủy thác tại các tổ tiết kiệm và vay vốn có lãi tồn.',
      'Tháng 8, trọng tâm chuyển sang hỗ trợ hội viên mất việc vì dịch bệnh và chuẩn bị năm học mới cho con em gia đình khó khăn.',
    ],
    tags: ['báo cáo tháng'],
  },
  {
    title: 'Sinh hoạt Hội qua điện thoại: kinh nghiệm sau hai mùa dịch',
    date: '2022-04-12',
    picture: 'phones',
    summary:
      'Nhóm trò chuyện của chi hội giúp chị em đi làm xa vẫn giữ được mối liên hệ với quê nhà.',
    body: [
      'Hai mùa dịch buộc các chi hội tìm cách gặp nhau mà không cần tụ họp. Nhóm trò chuyện trên điện thoại ra đời từ đó và được giữ lại khi cuộc sống trở về bình thường.',
      'Kinh nghiệm cho thấy nhóm chỉ sống khi có người dẫn dắt: mỗi tuần một chủ đề, mỗi chủ đề một người kể chuyện thật. Thông báo chung được ghim ở đầu, việc riêng nhắn riêng.',
      'Với các chị lớn tuổi, chi hội cử hội viên trẻ đến tận nhà cài đặt và chỉ cách dùng. Nhiều chị lần đầu gọi được video cho con đang làm việc ở nước ngoài.',
    ],
    tags: ['chuyển đổi số'],
  },
  {
    title: 'Định hướng hoạt động trọng tâm năm 2024 của Hội LHPN tỉnh',
    date: '2024-01-09',
    picture: 'training',
    summary:
      'Ba việc được chọn làm kỹ: chất lượng chi hội, kinh tế tập thể do phụ nữ quản lý, an toàn cho phụ nữ và trẻ em.',
    body: [
      'Ban Thường vụ Hội LHPN tỉnh thống nhất chọn ít việc, làm kỹ, có người chịu trách nhiệm và mốc thời gian rõ ràng.',
      'Thứ nhất, mỗi xã chọn ít nhất hai chi hội yếu để nâng chất lượng trong năm. Thứ hai, tư vấn để các tổ hợp tác đủ điều kiện trở thành hợp tác xã do phụ nữ quản lý. Thứ ba, duy trì địa chỉ tin cậy tại cộng đồng, tiếp nhận và kết nối hỗ trợ trong vòng hai mươi bốn giờ.',
      'Số liệu báo cáo được nhập một lần tại cơ sở; cấp trên không yêu cầu lập lại biểu mẫu.',
    ],
    tags: ['kế hoạch năm'],
  },
];
