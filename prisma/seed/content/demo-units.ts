export interface DemoUnit {
  name: string;
  kind: 'BRANCH' | 'GROUP' | 'SPECIAL';
  basis?: 'RESIDENCE' | 'TRADE' | 'AGE' | 'THEME';
  groups?: readonly string[];
}

/** Branches of three of today's communes, by the communes' codes; the names are invented. */
export const demoBranches: readonly { code: string; opensOn: string; branches: DemoUnit[] }[] = [
  {
    code: '20335',
    opensOn: '2025-07-01',
    branches: [
      {
        name: 'Chi hội khối phố Mỹ Thạch',
        kind: 'BRANCH',
        basis: 'RESIDENCE',
        groups: ['Tổ phụ nữ số 1', 'Tổ phụ nữ số 2', 'Tổ phụ nữ số 3'],
      },
      { name: 'Chi hội khối phố Bàn Thạch Đông', kind: 'BRANCH', basis: 'RESIDENCE' },
      { name: 'Chi hội tiểu thương chợ trung tâm', kind: 'BRANCH', basis: 'TRADE' },
      { name: 'Chi hội phụ nữ cao tuổi', kind: 'BRANCH', basis: 'AGE' },
      { name: 'Chi hội phụ nữ khởi nghiệp', kind: 'BRANCH', basis: 'THEME' },
    ],
  },
  {
    code: '20194',
    opensOn: '2025-07-01',
    branches: [
      {
        name: 'Chi hội tổ dân phố Kim Liên',
        kind: 'BRANCH',
        basis: 'RESIDENCE',
        groups: ['Tổ phụ nữ chân đèo', 'Tổ phụ nữ ven vịnh'],
      },
      { name: 'Chi hội nữ công nhân nhà trọ', kind: 'BRANCH', basis: 'TRADE' },
      { name: 'Chi hội phụ nữ trẻ', kind: 'BRANCH', basis: 'AGE' },
    ],
  },
  {
    code: '20434',
    opensOn: '2025-07-01',
    branches: [
      { name: 'Chi hội thôn Bãi Làng', kind: 'BRANCH', basis: 'RESIDENCE' },
      { name: 'Chi hội dịch vụ du lịch biển đảo', kind: 'BRANCH', basis: 'TRADE' },
      { name: 'Chi hội không rác thải nhựa', kind: 'BRANCH', basis: 'THEME' },
    ],
  },
];

/** Bodies below the city that are not places. */
export const demoBodies: readonly { name: string; slug: string; opensOn: string }[] = [
  {
    name: 'Hội Phụ nữ Công an thành phố',
    slug: 'hoi-phu-nu-cong-an-thanh-pho',
    opensOn: '1997-01-01',
  },
  { name: 'Cụm thi đua số 1', slug: 'cum-thi-dua-so-1', opensOn: '2025-07-01' },
];

/** How to reach some units, by their codes; numbers and addresses are for show. */
export const demoContacts: readonly {
  code: string;
  address: string;
  phone: string;
  email: string;
}[] = [
  {
    code: '48',
    address: 'Số 1 đường Minh Họa, thành phố Đà Nẵng',
    phone: '0236 3000 001',
    email: 'lienhe@hoi.example',
  },
  {
    code: '20335',
    address: 'Số 2 đường Minh Họa, phường Bàn Thạch',
    phone: '0236 3000 002',
    email: 'banthach@hoi.example',
  },
  {
    code: '20194',
    address: 'Số 3 đường Minh Họa, phường Hải Vân',
    phone: '0236 3000 003',
    email: 'haivan@hoi.example',
  },
  {
    code: '20434',
    address: 'Số 4 đường Minh Họa, xã Tân Hiệp',
    phone: '0236 3000 004',
    email: 'tanhiep@hoi.example',
  },
];
