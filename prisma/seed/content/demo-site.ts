import type { DemoPictureName } from './demo-pictures.ts';

/** What the demo portal shows beside its articles. */

export const demoSettings = {
  siteName: 'Cổng thông tin Hội LHPN thành phố',
  organisationName: 'Hội Liên hiệp Phụ nữ thành phố Đà Nẵng',
  managingBody: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
  responsiblePerson: 'Trưởng Ban biên tập cổng thông tin (dữ liệu minh họa)',
  address: 'Số 1 đường Minh Họa, thành phố Đà Nẵng',
  phone: '0236 3000 000',
  email: 'banbientap@hoi.example',
  weatherPlace: 'Đà Nẵng',
  weatherLatitude: 16.06,
  weatherLongitude: 108.22,
};

export const demoAlbums: readonly {
  title: string;
  description: string;
  takenOn: string;
  pictures: readonly DemoPictureName[];
}[] = [
  {
    title: 'Miền núi phía tây qua nét vẽ',
    description:
      'Tranh minh họa phong cảnh các xã vùng cao, nơi chương trình Đồng hành cùng phụ nữ biên cương đi qua.',
    takenOn: '2024-11-12',
    pictures: ['mountains', 'terraces', 'houses', 'walker', 'river', 'flowers'],
  },
  {
    title: 'Ven biển một ngày nắng',
    description: 'Tranh minh họa dòng sông, đầm phá, phiên chợ và những con thuyền.',
    takenOn: '2025-04-20',
    pictures: ['boatsAtDawn', 'market', 'river', 'boats'],
  },
  {
    title: 'Đường hoa nông thôn mới',
    description:
      'Tranh minh họa những luống hoa do các chi hội chăm sóc và những nơi con đường đi qua.',
    takenOn: '2025-10-18',
    pictures: ['planting', 'houses', 'walker', 'flowers', 'terraces', 'housesAtDusk'],
  },
  {
    title: 'Một ngày của chị em ở chi hội',
    description: 'Tranh minh họa việc thường ngày, từ phiên chợ sớm đến bữa cơm chiều.',
    takenOn: '2025-11-20',
    pictures: [
      'market',
      'planting',
      'meeting',
      'training',
      'savings',
      'reading',
      'phones',
      'family',
    ],
  },
];

export const demoPolls: readonly { question: string; options: readonly string[]; open: boolean }[] =
  [
    {
      question: 'Bạn mong cổng thông tin của Hội có thêm nội dung nào?',
      options: [
        'Hướng dẫn vay vốn và khởi nghiệp',
        'Tư vấn pháp luật, phòng chống bạo lực',
        'Kiến thức nuôi dạy con',
        'Gương phụ nữ ở cơ sở',
        'Số liệu, báo cáo của Hội',
      ],
      open: true,
    },
    {
      question: 'Chi hội của bạn thường sinh hoạt vào lúc nào?',
      options: [
        'Buổi tối trong tuần',
        'Sáng Chủ nhật',
        'Chiều thứ Bảy',
        'Qua nhóm trên điện thoại',
      ],
      open: false,
    },
  ];

export const demoLinks: readonly {
  name: string;
  links: readonly [title: string, url: string][];
}[] = [
  {
    name: 'Trung ương',
    links: [
      ['Hội Liên hiệp Phụ nữ Việt Nam', 'https://hoilhpn.org.vn'],
      ['Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.vn'],
      ['Quốc hội Việt Nam', 'https://quochoi.vn'],
      ['Mặt trận Tổ quốc Việt Nam', 'https://mattran.org.vn'],
    ],
  },
  {
    name: 'Đơn vị phối hợp',
    links: [
      ['Ngân hàng Chính sách xã hội', 'https://vbsp.org.vn'],
      ['Tổng Liên đoàn Lao động Việt Nam', 'https://www.congdoan.vn'],
      ['Báo Phụ nữ Việt Nam', 'https://phunuvietnam.vn'],
    ],
  },
];

export const demoPages: readonly { slug: string; title: string; body: readonly string[] }[] = [
  {
    slug: 'chuc-nang-nhiem-vu',
    title: 'Chức năng, nhiệm vụ',
    body: [
      'Hội Liên hiệp Phụ nữ là tổ chức chính trị – xã hội, đại diện, chăm lo, bảo vệ quyền và lợi ích hợp pháp, chính đáng của các tầng lớp phụ nữ.',
      '## Nhiệm vụ chính',
      '- Tuyên truyền, giáo dục chính trị, tư tưởng, phẩm chất đạo đức cho hội viên, phụ nữ.',
      '- Vận động phụ nữ tham gia phát triển kinh tế, xây dựng gia đình hạnh phúc.',
      '- Tham gia xây dựng Đảng, chính quyền; giám sát và phản biện xã hội.',
      '- Xây dựng tổ chức Hội vững mạnh từ cơ sở.',
    ],
  },
  {
    slug: 'co-cau-to-chuc',
    title: 'Cơ cấu tổ chức',
    body: [
      'Cơ quan lãnh đạo cao nhất của mỗi cấp Hội là đại hội, họp năm năm một lần. Giữa hai kỳ đại hội là Ban Chấp hành; giữa hai kỳ họp Ban Chấp hành là Ban Thường vụ.',
      'Ở cơ sở, chi hội và tổ phụ nữ được lập theo địa bàn, nghề nghiệp, lứa tuổi hoặc sở thích, sinh hoạt ít nhất ba tháng một lần.',
    ],
  },
  {
    slug: 'lich-su',
    title: 'Lịch sử hình thành',
    body: [
      'Phong trào phụ nữ của tỉnh gắn với lịch sử đấu tranh cách mạng và xây dựng quê hương. Qua các kỳ đại hội, tổ chức Hội được củng cố từ tỉnh đến thôn, bản.',
      'Đại hội đại biểu phụ nữ tỉnh lần thứ XIII (nhiệm kỳ 2016–2021) và các kỳ đại hội sau đó đều lấy chất lượng hoạt động của cơ sở làm trọng tâm.',
    ],
  },
];

export const demoMenu: readonly {
  label: string;
  href: string;
  children?: readonly [label: string, href: string][];
}[] = [
  { label: 'Trang chủ', href: '/' },
  {
    label: 'Giới thiệu',
    href: '/gioi-thieu/chuc-nang-nhiem-vu',
    children: [
      ['Chức năng, nhiệm vụ', '/gioi-thieu/chuc-nang-nhiem-vu'],
      ['Cơ cấu tổ chức', '/gioi-thieu/co-cau-to-chuc'],
      ['Lịch sử hình thành', '/gioi-thieu/lich-su'],
    ],
  },
  {
    label: 'Tin tức',
    href: '/tin-tuc',
    children: [
      ['Tin tức – Sự kiện', '/tin-tuc/tin-tuc-su-kien'],
      ['Hoạt động Hội', '/tin-tuc/hoat-dong-hoi'],
      ['Tổ chức – Cán bộ', '/tin-tuc/to-chuc-can-bo'],
      ['Thông báo', '/tin-tuc/thong-bao'],
    ],
  },
  {
    label: 'Phong trào',
    href: '/tin-tuc/phong-trao-cuoc-van-dong',
    children: [
      ['Phong trào – Cuộc vận động', '/tin-tuc/phong-trao-cuoc-van-dong'],
      ['Mô hình – Gương điển hình', '/tin-tuc/mo-hinh-guong-dien-hinh'],
      ['Học tập và làm theo Bác', '/tin-tuc/hoc-tap-va-lam-theo-bac'],
      ['Phụ nữ biên cương', '/tin-tuc/phu-nu-bien-cuong'],
    ],
  },
  {
    label: 'Kinh tế – Xã hội',
    href: '/tin-tuc/phu-nu-khoi-nghiep',
    children: [
      ['Phụ nữ khởi nghiệp', '/tin-tuc/phu-nu-khoi-nghiep'],
      ['Vốn vay ủy thác', '/tin-tuc/von-vay-uy-thac'],
      ['Luật pháp – Chính sách', '/tin-tuc/luat-phap-chinh-sach'],
      ['Gia đình – Trẻ em', '/tin-tuc/gia-dinh-tre-em'],
    ],
  },
  { label: 'Tổ chức', href: '/to-chuc' },
  { label: 'Số liệu', href: '/so-lieu' },
  { label: 'Thư viện ảnh', href: '/thu-vien-anh' },
];
