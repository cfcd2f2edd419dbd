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

interface DemoOffice {
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
const sinceReform = { from: '2025-07-01' } as const;

const chair = { office: 'PRESIDENT', title: 'Chủ tịch', fullTime: true } as const;
const viceChair = { office: 'VICE_PRESIDENT', title: 'Phó Chủ tịch', fullTime: true } as const;
const publicityHead = { office: 'HEAD', title: 'Trưởng ban Tuyên giáo', fullTime: true } as const;
const branchHead = { office: 'BRANCH_HEAD', title: 'Chi hội trưởng' } as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'hanh',
    name: 'Lê Thị Minh Hạnh',
    birthYear: 1966,
    ethnicGroup: 'Kinh',
    offices: [{ ...term13, ...chair, code: '49' }],
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
      { ...term13, ...viceChair, code: '49' },
      { ...term14, ...chair, code: '49' },
      { ...term15, ...chair, code: '48' },
    ],
  },
  {
    key: 'thu',
    name: 'Nguyễn Thị Hoài Thu',
    birthYear: 1979,
    phone: '0236 3000 102',
    ethnicGroup: 'Kinh',
    offices: [
      { ...term13, ...publicityHead, code: '49' },
      { ...term14, ...viceChair, code: '49', title: 'Phó Chủ tịch Thường trực' },
      { ...sinceReform, ...viceChair, code: '48' },
    ],
  },
  {
    key: 'ngoc',
    name: 'Phạm Thị Bích Ngọc',
    birthYear: 1981,
    phone: '0236 3000 103',
    ethnicGroup: 'Kinh',
    offices: [{ ...viceChair, code: '48', from: '2021-11-01', position: 1 }],
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
      { ...term14, ...publicityHead, code: '49' },
      { ...term15, ...publicityHead, code: '48' },
    ],
  },
  {
    key: 'lien',
    name: 'Hồ Thị Mai Liên',
    birthYear: 1984,
    ethnicGroup: 'Ca Dong',
    offices: [
      { ...chair, code: '20938', from: '2016-05-20', to: '2025-07-01' },
      { ...sinceReform, ...viceChair, code: '20944' },
    ],
  },
  {
    key: 'y-nga',
    name: 'Alăng Thị Nga',
    birthYear: 1988,
    ethnicGroup: 'Cơ Tu',
    offices: [{ ...sinceReform, ...chair, code: '20194' }],
  },
  {
    key: 'huong',
    name: 'Đặng Thị Thu Hương',
    birthYear: 1980,
    phone: '0236 3000 104',
    ethnicGroup: 'Kinh',
    offices: [{ ...sinceReform, ...chair, code: '20335' }],
  },
  {
    key: 'xuan',
    name: 'Bùi Thị Thanh Xuân',
    birthYear: 1990,
    ethnicGroup: 'Kinh',
    offices: [{ ...sinceReform, ...viceChair, code: '20335' }],
  },
  {
    key: 'tham',
    name: 'Huỳnh Thị Hồng Thắm',
    birthYear: 1983,
    ethnicGroup: 'Kinh',
    offices: [{ ...sinceReform, ...chair, code: '20434' }],
  },
  {
    key: 'bay',
    name: 'Ngô Thị Bảy',
    offices: [{ ...sinceReform, ...branchHead, code: '20434', branch: 'Chi hội thôn Bãi Làng' }],
  },
  {
    key: 'sau',
    name: 'Trương Thị Sáu',
    published: false,
    offices: [
      { ...sinceReform, ...branchHead, code: '20335', branch: 'Chi hội khối phố Mỹ Thạch' },
    ],
  },
];

/** Who wrote the latest articles that name nobody: they take turns. */
export const demoWriters: readonly string[] = ['thu', 'van', 'lien'];
