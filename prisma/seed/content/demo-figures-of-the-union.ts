import { type DemoTopic, demoFigureSource, flow, stock, stocks } from './demo-figure.ts';

/** What the article counts of the Union itself, its staff and its campaigns. */
export const figuresOfTheUnion: readonly DemoTopic[] = [
  {
    topic: 'Tổ chức Hội, hội viên',
    indicators: [
      {
        code: 'tong-so-hoi-vien',
        name: 'Tổng số hội viên',
        counts: 'PERSONS',
        unit: 'người',
        kind: 'STOCK',
        definition:
          'Phụ nữ từ 18 tuổi trở lên tự nguyện gia nhập Hội và có tên trong danh sách hội viên của một chi hội vào ngày chốt số liệu. Mỗi người đếm một lần, tại chi hội nơi sinh hoạt.',
        figures: [
          {
            period: 'đến cuối năm 2017',
            text: '292.229',
            source: `Tính từ câu “305.403 (tăng 13.174 so với năm 2017)”. ${demoFigureSource}`,
          },
          ...stocks('305.403'),
        ],
      },
      {
        code: 'so-chi-hoi',
        name: 'Số chi hội',
        counts: 'ORGANISATIONS',
        unit: 'chi hội',
        kind: 'STOCK',
        definition:
          'Chi hội phụ nữ đang hoạt động thuộc các cơ sở Hội trong tỉnh vào ngày chốt số liệu, gồm cả chi hội theo địa bàn và theo nghề nghiệp, lứa tuổi.',
        figures: [
          {
            period: 'đến cuối năm 2018',
            text: '1.729',
            source: `Mẫu số của tỷ lệ “494/1.729”. ${demoFigureSource}`,
          },
        ],
      },
      stock(
        {
          code: 'chi-hoi-truong-la-dang-vien',
          name: 'Số chi hội trưởng là đảng viên',
          counts: 'PERSONS',
          unit: 'người',
          definition:
            'Chi hội trưởng đương nhiệm là đảng viên Đảng Cộng sản Việt Nam, trên tổng số chi hội trưởng.',
        },
        '494/1.729',
      ),
      stock(
        {
          code: 'mo-hinh-thu-hut-hoi-vien',
          name: 'Số mô hình thu hút hội viên',
          counts: 'ORGANISATIONS',
          unit: 'mô hình',
          definition:
            'Câu lạc bộ, tổ, nhóm do Hội xây dựng hoặc duy trì để thu hút các nhóm phụ nữ tham gia sinh hoạt Hội.',
        },
        '12 mô hình',
      ),
      stock(
        {
          code: 'clb-phu-nu-duong-sinh',
          name: 'Số câu lạc bộ phụ nữ dưỡng sinh',
          counts: 'ORGANISATIONS',
          unit: 'câu lạc bộ',
          definition: 'Câu lạc bộ tập dưỡng sinh của phụ nữ do các cấp Hội hướng dẫn hoạt động.',
        },
        '8 câu lạc bộ',
      ),
      stock(
        {
          code: 'thanh-vien-clb-phu-nu-duong-sinh',
          name: 'Số thành viên câu lạc bộ phụ nữ dưỡng sinh',
          counts: 'PERSONS',
          unit: 'thành viên',
          definition: 'Người có tên trong danh sách của các câu lạc bộ phụ nữ dưỡng sinh.',
        },
        '170 thành viên',
      ),
      stock(
        {
          code: 'clb-phu-nu-dan-toc',
          name: 'Số câu lạc bộ phụ nữ dân tộc',
          counts: 'ORGANISATIONS',
          unit: 'CLB',
          definition: 'Câu lạc bộ của phụ nữ các dân tộc thiểu số do các cấp Hội thành lập.',
        },
        '02 CLB',
      ),
      stock(
        {
          code: 'thanh-vien-clb-phu-nu-dan-toc',
          name: 'Số thành viên câu lạc bộ phụ nữ dân tộc',
          counts: 'PERSONS',
          unit: 'thành viên',
          definition: 'Người có tên trong danh sách của các câu lạc bộ phụ nữ dân tộc.',
        },
        '45 thành viên',
      ),
      stock(
        {
          code: 'to-phu-nu-ton-giao',
          name: 'Số tổ phụ nữ tôn giáo',
          counts: 'ORGANISATIONS',
          unit: 'tổ',
          definition: 'Tổ phụ nữ gồm hội viên là tín đồ các tôn giáo.',
        },
        '02 tổ',
      ),
      stock(
        {
          code: 'thanh-vien-to-phu-nu-ton-giao',
          name: 'Số thành viên tổ phụ nữ tôn giáo',
          counts: 'PERSONS',
          unit: 'thành viên',
          definition: 'Người có tên trong danh sách của các tổ phụ nữ tôn giáo.',
        },
        '50 thành viên',
      ),
      stock(
        {
          code: 'don-vi-co-chi-hoi-kieu-mau',
          name: 'Số huyện, thị, thành đã có mô hình điểm chi hội “5 không 3 sạch” kiểu mẫu',
          counts: 'ORGANISATIONS',
          unit: 'huyện, thị, thành',
          definition:
            'Huyện, thị xã, thành phố có ít nhất một “Chi hội phụ nữ 5 không 3 sạch kiểu mẫu xây dựng nông thôn mới” được chọn làm điểm, trên tổng số đơn vị cấp huyện.',
        },
        '18/18 huyện, thị, thành',
      ),
    ],
  },
  {
    topic: 'Cán bộ, đào tạo, bồi dưỡng',
    indicators: [
      stock(
        {
          code: 'can-bo-chuyen-trach-trinh-do-dai-hoc',
          name: 'Tỷ lệ cán bộ chuyên trách cơ quan Hội cấp tỉnh, huyện có trình độ đại học',
          counts: 'PERCENT',
          unit: '%',
          definition:
            'Phần cán bộ chuyên trách của cơ quan Hội LHPN tỉnh và các huyện, thị xã, thành phố có bằng đại học trở lên.',
        },
        '100%',
      ),
      stock(
        {
          code: 'chu-tich-hoi-cap-xa-trinh-do-dai-hoc',
          name: 'Tỷ lệ Chủ tịch Hội LHPN xã, phường, thị trấn có trình độ đại học',
          counts: 'PERCENT',
          unit: '%',
          definition: 'Phần Chủ tịch Hội LHPN cấp xã đương nhiệm có bằng đại học trở lên.',
        },
        '86%',
      ),
      flow(
        {
          code: 'lop-tap-huan-cap-tinh',
          name: 'Số lớp tập huấn nghiệp vụ công tác xã hội do Hội LHPN tỉnh tổ chức',
          counts: 'THINGS',
          unit: 'lớp',
          definition:
            'Lớp tập huấn về chăm sóc sức khỏe sinh sản, phòng chống tai, tệ nạn xã hội do Hội LHPN tỉnh đứng ra tổ chức trong kỳ.',
        },
        '03 lớp',
      ),
      flow(
        {
          code: 'hoc-vien-lop-tap-huan-cap-tinh',
          name: 'Số học viên các lớp tập huấn do Hội LHPN tỉnh tổ chức',
          counts: 'PERSONS',
          unit: 'học viên',
          definition: 'Cán bộ Hội các cấp dự các lớp tập huấn do Hội LHPN tỉnh tổ chức trong kỳ.',
        },
        'trên 320 học viên',
      ),
      flow(
        {
          code: 'lop-tap-huan-cap-huyen',
          name: 'Số lớp tập huấn, bồi dưỡng về công tác xã hội do Hội cấp huyện phối hợp mở',
          counts: 'THINGS',
          unit: 'lớp',
          definition:
            'Lớp do Hội LHPN huyện, thị xã, thành phố phối hợp mở cho chi, tổ Hội và hội viên trong kỳ.',
        },
        '64 lớp',
      ),
      flow(
        {
          code: 'nguoi-du-lop-tap-huan-cap-huyen',
          name: 'Số chi, tổ trưởng và hội viên dự các lớp do Hội cấp huyện phối hợp mở',
          counts: 'PERSONS',
          unit: 'người',
          definition:
            'Chi hội trưởng, tổ trưởng và hội viên dự các lớp tập huấn, bồi dưỡng do Hội cấp huyện phối hợp mở trong kỳ.',
        },
        'trên 5.000',
      ),
      flow(
        {
          code: 'lop-boi-duong-nghiep-vu',
          name: 'Số lớp bồi dưỡng nghiệp vụ mở cùng trung tâm bồi dưỡng chính trị huyện',
          counts: 'THINGS',
          unit: 'lớp',
          definition:
            'Lớp bồi dưỡng nghiệp vụ, kỹ năng tuyên truyền do Hội phối hợp với trung tâm bồi dưỡng chính trị cấp huyện mở trong kỳ.',
        },
        '18 lớp',
      ),
      flow(
        {
          code: 'can-bo-chuyen-trach-duoc-boi-duong',
          name: 'Số cán bộ Hội chuyên trách cấp huyện, cơ sở được bồi dưỡng nghiệp vụ',
          counts: 'PERSONS',
          unit: 'cán bộ',
          definition:
            'Cán bộ Hội chuyên trách cấp huyện và cơ sở dự các lớp mở cùng trung tâm bồi dưỡng chính trị trong kỳ.',
        },
        '488 cán bộ',
      ),
      flow(
        {
          code: 'chi-hoi-truong-duoc-boi-duong',
          name: 'Số cán bộ chi hội được bồi dưỡng nghiệp vụ',
          counts: 'PERSONS',
          unit: 'chị chi hội',
          definition:
            'Chi hội trưởng, chi hội phó dự các lớp mở cùng trung tâm bồi dưỡng chính trị trong kỳ.',
        },
        '1.271 chị chi hội',
      ),
    ],
  },
  {
    topic: 'Tuyên truyền, luật pháp, thi đua',
    indicators: [
      flow(
        {
          code: 'diem-tuyen-truyen-luu-dong',
          name: 'Số điểm tuyên truyền, tư vấn lưu động',
          counts: 'THINGS',
          unit: 'điểm',
          definition: 'Nơi các cấp Hội mở buổi tuyên truyền, tư vấn lưu động trong kỳ.',
        },
        '66 điểm',
      ),
      flow(
        {
          code: 'nguoi-du-tuyen-truyen-luu-dong',
          name: 'Số người tham gia các điểm tuyên truyền, tư vấn lưu động',
          counts: 'PERSONS',
          unit: 'người',
          definition: 'Người dự các điểm tuyên truyền, tư vấn lưu động trong kỳ.',
        },
        '4.200 người',
      ),
      flow(
        {
          code: 'vu-an-co-hoi-tham-cua-hoi',
          name: 'Số vụ án Hội tham gia xét xử với vai trò hội thẩm nhân dân',
          counts: 'THINGS',
          unit: 'vụ án',
          definition: 'Vụ án đã xét xử trong kỳ có cán bộ Hội làm hội thẩm nhân dân.',
        },
        '120 vụ án',
      ),
      flow(
        {
          code: 'dien-hinh-duoc-xay-dung',
          name: 'Số điển hình tập thể và cá nhân được xây dựng, bồi dưỡng',
          counts: 'THINGS',
          unit: 'điển hình',
          definition:
            'Tập thể và cá nhân tiêu biểu trong phong trào thi đua được các cấp Hội phát hiện, bồi dưỡng trong kỳ.',
        },
        '1.261 điển hình',
      ),
    ],
  },
];
