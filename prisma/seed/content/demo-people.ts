// Invented people: nobody of these names and offices is meant.

type Office =
  | 'PRESIDENT'
  | 'VICE_PRESIDENT'
  | 'STANDING_MEMBER'
  | 'HEAD'
  | 'DEPUTY_HEAD'
  | 'OFFICER'
  | 'BRANCH_HEAD'
  | 'GROUP_HEAD';

export interface DemoOffice {
  /** The unit by the code that it had on the first day; the root when no unit had it. */
  code: string;
  /** A branch below that unit, by its name. */
  branch?: string;
  office: Office;
  title: string;
  from: string;
  /** The first day after; left out: holds it still. */
  to?: string;
  /** The ordinal of the congress of that unit whose term it belongs to. */
  congress?: number;
  fullTime?: boolean;
  position?: number;
}

export interface DemoPerson {
  key: string;
  name: string;
  birthYear?: number;
  phone?: string;
  published?: boolean;
  ethnicGroup?: string;
  qualifications?: readonly {
    kind: 'EDUCATION' | 'POLITICAL_THEORY' | 'TRAINING';
    name: string;
    on: string;
  }[];
  offices: readonly DemoOffice[];
}

const term13 = { from: '2016-11-19', to: '2021-10-06', congress: 13 } as const;
const term14 = { from: '2021-10-06', to: '2025-07-01', congress: 14 } as const;
const term15 = { from: '2025-10-10', congress: 15 } as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'hanh',
    name: 'Lê Thị Minh Hạnh',
    birthYear: 1966,
    ethnicGroup: 'Kinh',
    offices: [{ ...term13, code: '49', office: 'PRESIDENT', title: 'Chủ tịch', fullTime: true }],
  },
  {
    key: 'van',
    name: 'Trần Thị Cẩm Vân',
    birthYear: 1974,
    phone: '0236 3000 101',
    ethnicGroup: 'Kinh',
    qualifications: [
      { kind: 'EDUCATION', name: 'Thạc sĩ Công tác xã hội', on: '2010-06-15' },
      { kind: 'POLITICAL_THEORY', name: 'Cao cấp lý luận chính trị', on: '2015-08-20' },
    ],
    offices: [
      { ...term13, code: '49', office: 'VICE_PRESIDENT', title: 'Phó Chủ tịch', fullTime: true },
      { ...term14, code: '49', office: 'PRESIDENT', title: 'Chủ tịch', fullTime: true },
      { ...term15, code: '48', office: 'PRESIDENT', title: 'Chủ tịch', fullTime: true },
    ],
  },
  {
    key: 'thu',
    name: 'Nguyễn Thị Hoài Thu',
    birthYear: 1979,
    phone: '0236 3000 102',
    ethnicGroup: 'Kinh',
    offices: [
      { ...term13, code: '49', office: 'HEAD', title: 'Trưởng ban Tuyên giáo', fullTime: true },
      {
        ...term14,
        code: '49',
        office: 'VICE_PRESIDENT',
        title: 'Phó Chủ tịch Thường trực',
        fullTime: true,
      },
      {
        code: '48',
        office: 'VICE_PRESIDENT',
        title: 'Phó Chủ tịch',
        from: '2025-07-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'ngoc',
    name: 'Phạm Thị Bích Ngọc',
    birthYear: 1981,
    phone: '0236 3000 103',
    ethnicGroup: 'Kinh',
    offices: [
      {
        code: '48',
        office: 'VICE_PRESIDENT',
        title: 'Phó Chủ tịch',
        position: 1,
        from: '2021-11-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'diem',
    name: 'Võ Thị Kiều Diễm',
    birthYear: 1986,
    ethnicGroup: 'Kinh',
    qualifications: [
      { kind: 'TRAINING', name: 'Bồi dưỡng nghiệp vụ công tác Hội', on: '2019-05-10' },
    ],
    offices: [
      { ...term14, code: '49', office: 'HEAD', title: 'Trưởng ban Tuyên giáo', fullTime: true },
      { ...term15, code: '48', office: 'HEAD', title: 'Trưởng ban Tuyên giáo', fullTime: true },
    ],
  },
  {
    key: 'lien',
    name: 'Hồ Thị Mai Liên',
    birthYear: 1984,
    ethnicGroup: 'Ca Dong',
    offices: [
      {
        code: '20938',
        office: 'PRESIDENT',
        title: 'Chủ tịch',
        from: '2016-05-20',
        to: '2025-07-01',
        fullTime: true,
      },
      {
        code: '20944',
        office: 'VICE_PRESIDENT',
        title: 'Phó Chủ tịch',
        from: '2025-07-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'y-nga',
    name: 'Alăng Thị Nga',
    birthYear: 1988,
    ethnicGroup: 'Cơ Tu',
    offices: [
      {
        code: '20194',
        office: 'PRESIDENT',
        title: 'Chủ tịch',
        from: '2025-07-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'huong',
    name: 'Đặng Thị Thu Hương',
    birthYear: 1980,
    phone: '0236 3000 104',
    ethnicGroup: 'Kinh',
    offices: [
      {
        code: '20335',
        office: 'PRESIDENT',
        title: 'Chủ tịch',
        from: '2025-07-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'xuan',
    name: 'Bùi Thị Thanh Xuân',
    birthYear: 1990,
    ethnicGroup: 'Kinh',
    offices: [
      {
        code: '20335',
        office: 'VICE_PRESIDENT',
        title: 'Phó Chủ tịch',
        from: '2025-07-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'tham',
    name: 'Huỳnh Thị Hồng Thắm',
    birthYear: 1983,
    ethnicGroup: 'Kinh',
    offices: [
      {
        code: '20434',
        office: 'PRESIDENT',
        title: 'Chủ tịch',
        from: '2025-07-01',
        fullTime: true,
      },
    ],
  },
  {
    key: 'bay',
    name: 'Ngô Thị Bảy',
    offices: [
      {
        code: '20434',
        branch: 'Chi hội thôn Bãi Làng',
        office: 'BRANCH_HEAD',
        title: 'Chi hội trưởng',
        from: '2025-07-01',
      },
    ],
  },
  {
    key: 'sau',
    name: 'Trương Thị Sáu',
    published: false,
    offices: [
      {
        code: '20335',
        branch: 'Chi hội khối phố Mỹ Thạch',
        office: 'BRANCH_HEAD',
        title: 'Chi hội trưởng',
        from: '2025-07-01',
      },
    ],
  },
];

/** Who wrote the latest articles that name nobody: they take turns. */
export const demoWriters: readonly string[] = ['thu', 'van', 'lien'];
