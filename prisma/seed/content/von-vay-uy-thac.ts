import type { DemoArticle } from './demo-article.ts';

export const entrustedLoans: readonly DemoArticle[] = [
  {
    title: 'Tổ tiết kiệm và vay vốn: năm điều tổ trưởng cần nhớ',
    date: '2018-08-15',
    picture: 'savings',
    summary: 'Bình xét công khai, kiểm tra trong ba mươi ngày, ghi sổ ngay khi thu lãi.',
    body: [
      'Tổ tiết kiệm và vay vốn có từ 5 đến 60 thành viên cùng địa bàn cư trú. Tổ trưởng là cầu nối giữa ngân hàng và người vay, nên làm đúng quy trình chính là bảo vệ chị em.',
      '- Bình xét vay vốn công khai tại cuộc họp tổ, có biên bản.',
      '- Kiểm tra việc sử dụng vốn trong vòng 30 ngày sau khi giải ngân.',
      '- Thu lãi đến đâu ghi sổ và ký nhận đến đó.',
      '- Báo sớm khi hộ vay gặp rủi ro, đừng đợi đến hạn.',
      '- Không giữ hộ tiền gốc của người vay trong bất cứ trường hợp nào.',
    ],
    tags: ['tín dụng chính sách'],
  },
  {
    title: '56.535 hộ được vay vốn qua kênh ủy thác của Hội phụ nữ',
    date: '2019-01-25',
    summary: 'Tổng dư nợ 1.753 tỷ đồng, bình quân khoảng 31 triệu đồng mỗi hộ.',
    body: [
      'Đến cuối năm 2018, các cấp Hội nhận ủy thác của Ngân hàng Chính sách xã hội, giúp 56.535 hộ vay vốn với tổng số tiền 1.753 tỷ đồng.',
      'Bình quân mỗi hộ vay khoảng 31 triệu đồng. Vốn được dùng nhiều nhất cho chăn nuôi bò, trồng keo, mua bán nhỏ và xây công trình nước sạch.',
      'Từ nguồn vận động khác, các cấp Hội còn trao sinh kế cho 1.515 chị với 4,4 tỷ đồng, phần lớn là con giống và công cụ làm nghề.',
    ],
    tags: ['tín dụng chính sách', 'số liệu'],
  },
  {
    title: 'Quản lý vốn ủy thác sáu tháng đầu năm 2020: giữ kỷ luật giữa mùa dịch',
    date: '2020-07-16',
    summary: 'Gia hạn cho hộ bị ảnh hưởng, tăng giao dịch tại xã, kiểm tra những tổ có lãi tồn.',
    body: [
      'Sáu tháng đầu năm, dịch bệnh làm nhiều hộ buôn bán nhỏ mất thu nhập. Các tổ đã rà soát, đề nghị gia hạn nợ cho những trường hợp đủ điều kiện.',
      'Điểm giao dịch tại xã kê thêm bàn, chia khung giờ theo thôn để tránh tập trung đông. Tổ trưởng gọi điện nhắc lịch thay vì họp.',
      'Hội LHPN các huyện ưu tiên kiểm tra tổ có lãi tồn và tổ thay tổ trưởng trong năm.',
    ],
    tags: ['tín dụng chính sách', 'Covid-19'],
  },
  {
    title: 'Khi tổ trưởng dùng điện thoại thay sổ giấy',
    date: '2023-08-21',
    picture: 'phones',
    summary:
      'Đối chiếu dư nợ ngay tại cuộc họp, sai lệch được phát hiện trong ngày thay vì cuối quý.',
    body: [
      'Nhiều tổ trưởng đã dùng ứng dụng trên điện thoại để tra dư nợ, lãi phải thu và tiền gửi của tổ viên. Sổ giấy vẫn giữ, nhưng việc đối chiếu nhanh hơn hẳn.',
      'Cái được lớn nhất là minh bạch: mỗi chị mở máy là thấy số của mình. Cái khó là các chị lớn tuổi quên mật khẩu, nên mỗi tổ cử một người trẻ đi kèm.',
      'Hội LHPN tỉnh nhắc các tổ không chụp, không gửi thông tin cá nhân của người vay vào nhóm trò chuyện.',
    ],
    tags: ['chuyển đổi số', 'tín dụng chính sách'],
  },
  {
    title: 'Bàn giao tổ tiết kiệm và vay vốn khi xã mới hình thành',
    date: '2025-08-12',
    picture: 'savings',
    summary: 'Hồ sơ đi theo tổ, tổ đi theo thôn; dư nợ của từng hộ không thay đổi.',
    body: [
      'Sau sắp xếp, một số xã cũ được chia về hai đơn vị mới. Nguyên tắc bàn giao là hồ sơ đi theo tổ, tổ đi theo thôn nơi các thành viên cư trú.',
      'Dư nợ, tiền gửi và ngày trả nợ của từng hộ giữ nguyên. Tổ viên được thông báo bằng giấy về điểm giao dịch mới và lịch giao dịch cố định.',
      'Những tổ có thành viên ở hai xã mới được tách với sự chứng kiến của ngân hàng và Hội phụ nữ hai bên.',
    ],
    tags: ['sắp xếp đơn vị hành chính', 'tín dụng chính sách'],
  },
];
