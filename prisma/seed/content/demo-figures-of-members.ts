import { type DemoTopic, flow, stock } from './demo-figure.ts';

/** What it counts of the help for members, and for women at the border. */
export const figuresOfMembers: readonly DemoTopic[] = [
  {
    topic: 'Phát triển kinh tế',
    indicators: [
      stock(
        {
          code: 'mo-hinh-do-nu-lam-chu',
          name: 'Số mô hình kinh tế do nữ làm chủ',
          counts: 'ORGANISATIONS',
          unit: 'mô hình',
          definition:
            'Tổ, nhóm, câu lạc bộ, tổ hợp tác, hợp tác xã do phụ nữ làm chủ, được Hội vận động thành lập và duy trì.',
        },
        'gần 300 mô hình',
      ),
      flow(
        {
          code: 'lop-chuyen-giao-khoa-hoc',
          name: 'Số lớp tập huấn chuyển giao khoa học trong chăn nuôi, trồng trọt',
          counts: 'THINGS',
          unit: 'lớp',
          definition:
            'Lớp do Hội phối hợp với các ngành liên quan mở cho hội viên, phụ nữ trong kỳ.',
        },
        '352 lớp',
      ),
      flow(
        {
          code: 'nguoi-du-lop-chuyen-giao-khoa-hoc',
          name: 'Số hội viên, phụ nữ dự các lớp chuyển giao khoa học',
          counts: 'PERSONS',
          unit: 'HVPN',
          definition:
            'Hội viên, phụ nữ dự các lớp tập huấn chuyển giao khoa học trong chăn nuôi, trồng trọt.',
        },
        'hơn 36 ngàn HVPN',
      ),
      stock(
        {
          code: 'ho-vay-von-tin-chap',
          name: 'Số hộ được tín chấp vay vốn Ngân hàng Chính sách xã hội',
          counts: 'HOUSEHOLDS',
          unit: 'hộ',
          definition:
            'Hộ đang vay vốn Ngân hàng Chính sách xã hội qua các tổ tiết kiệm và vay vốn do Hội nhận ủy thác.',
        },
        '56.535 hộ',
      ),
      stock(
        {
          code: 'von-vay-tin-chap',
          name: 'Số tiền vay Ngân hàng Chính sách xã hội qua Hội',
          counts: 'VND',
          unit: 'đồng',
          definition:
            'Số tiền các hộ vay Ngân hàng Chính sách xã hội qua các tổ tiết kiệm và vay vốn do Hội nhận ủy thác.',
        },
        '1.753 tỷ đồng',
      ),
      flow(
        {
          code: 'nguoi-duoc-trao-sinh-ke',
          name: 'Số phụ nữ được trao sinh kế',
          counts: 'PERSONS',
          unit: 'chị',
          definition:
            'Phụ nữ được các cấp Hội trao con giống, phương tiện, vốn làm ăn không hoàn lại trong kỳ.',
        },
        '1.515 chị',
      ),
      flow(
        {
          code: 'tri-gia-sinh-ke',
          name: 'Trị giá sinh kế đã trao',
          counts: 'VND',
          unit: 'đồng',
          definition: 'Tổng trị giá sinh kế các cấp Hội trao cho phụ nữ trong kỳ.',
        },
        '4,4 tỷ đồng',
      ),
    ],
  },
  {
    topic: 'Đồng hành cùng phụ nữ biên cương',
    indicators: [
      flow(
        {
          code: 'muc-ung-ho-phu-nu-bien-cuong',
          name: 'Mức ủng hộ Chương trình “Đồng hành cùng phụ nữ biên cương”',
          counts: 'VND',
          unit: 'đồng/người',
          definition:
            'Mức tiết kiệm theo gương Bác mà mỗi cán bộ, hội viên, phụ nữ được vận động ủng hộ Chương trình.',
        },
        '5000 đồng/người',
      ),
      flow(
        {
          code: 'tien-ung-ho-phu-nu-bien-cuong',
          name: 'Số tiền ủng hộ Chương trình “Đồng hành cùng phụ nữ biên cương” nộp về tỉnh Hội',
          counts: 'VND',
          unit: 'đồng',
          definition: 'Số tiền các cấp Hội vận động được cho Chương trình và nộp về Hội LHPN tỉnh.',
        },
        'hơn 1,8 tỷ đồng',
      ),
      flow(
        {
          code: 'mai-am-tinh-thuong',
          name: 'Số mái ấm tình thương được xây dựng tại các xã biên giới',
          counts: 'THINGS',
          unit: 'mái ấm tình thương',
          definition:
            'Nhà ở được xây từ nguồn vận động của Hội và bàn giao cho hội viên, phụ nữ nghèo trong kỳ.',
        },
        '11 mái ấm tình thương',
      ),
      flow(
        {
          code: 'suat-qua-xa-bien-gioi',
          name: 'Số suất quà tặng nhân dân, hội viên nghèo tại các xã biên giới',
          counts: 'THINGS',
          unit: 'suất quà',
          definition: 'Suất quà các cấp Hội trao tại các xã biên giới trong kỳ.',
        },
        'trên 400',
      ),
    ],
  },
];
