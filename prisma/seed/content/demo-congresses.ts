export interface DemoCongress {
  code: string;
  ordinal: number;
  slug: string;
  termFrom: string;
  termTo?: string;
  heldFrom: string;
  heldTo: string;
  place: string;
  summoned: number;
  attended: number;
  results: string;
  documents: readonly { title: string; number: string; issuedOn: string }[];
  /** Keys of people, in the order of the list. */
  delegates: readonly { key: string; kind: 'ELECTED' | 'EX_OFFICIO' | 'APPOINTED' }[];
  committees: readonly {
    kind: 'EXECUTIVE' | 'STANDING' | 'PERMANENT';
    size: number;
    seats: readonly { key: string; title: string; from?: string; to?: string }[];
  }[];
}

/** The same of several people, by their keys. */
const each = <const Fact extends object>(fact: Fact, ...keys: readonly string[]) =>
  keys.map((key) => ({ key, ...fact }));

const shown = 'Số liệu minh họa của bản dùng thử.';

export const demoCongresses: readonly DemoCongress[] = [
  {
    code: '49',
    ordinal: 13,
    slug: 'dai-hoi-xiii-quang-nam',
    termFrom: '2016-11-19',
    termTo: '2021-10-06',
    heldFrom: '2016-11-17',
    heldTo: '2016-11-18',
    place: 'Trung tâm hội nghị tỉnh (minh họa)',
    summoned: 250,
    attended: 247,
    results: `${shown}\n\nĐại hội thông qua Nghị quyết nhiệm kỳ 2016–2021 và bầu Ban Chấp hành khóa XIII gồm 39 ủy viên.`,
    documents: [
      {
        title: 'Nghị quyết Đại hội đại biểu Phụ nữ tỉnh lần thứ XIII',
        number: '01-NQ/ĐHPN',
        issuedOn: '2016-11-18',
      },
      { title: 'Báo cáo chính trị trình Đại hội XIII', number: '', issuedOn: '2016-11-17' },
    ],
    delegates: [
      ...each({ kind: 'EX_OFFICIO' }, 'hanh', 'van'),
      ...each({ kind: 'ELECTED' }, 'thu', 'lien'),
    ],
    committees: [
      {
        kind: 'EXECUTIVE',
        size: 39,
        seats: [
          { key: 'hanh', title: 'Chủ tịch' },
          { key: 'van', title: 'Phó Chủ tịch' },
          ...each({ title: 'Ủy viên' }, 'thu', 'lien'),
        ],
      },
      {
        kind: 'STANDING',
        size: 11,
        seats: [
          { key: 'hanh', title: 'Chủ tịch' },
          { key: 'van', title: 'Phó Chủ tịch' },
        ],
      },
    ],
  },
  {
    code: '49',
    ordinal: 14,
    slug: 'dai-hoi-xiv-quang-nam',
    termFrom: '2021-10-06',
    termTo: '2025-07-01',
    heldFrom: '2021-10-05',
    heldTo: '2021-10-06',
    place: 'Trung tâm hội nghị tỉnh (minh họa)',
    summoned: 240,
    attended: 240,
    results: `${shown}\n\nNhiệm kỳ XIV (2021–2026) kết thúc sớm ngày 01/7/2025, khi tỉnh Quảng Nam hợp nhất với thành phố Đà Nẵng.`,
    documents: [
      {
        title: 'Nghị quyết Đại hội đại biểu Phụ nữ tỉnh lần thứ XIV',
        number: '01-NQ/ĐHPN',
        issuedOn: '2021-10-06',
      },
    ],
    delegates: [
      ...each({ kind: 'EX_OFFICIO' }, 'van', 'thu'),
      ...each({ kind: 'ELECTED' }, 'diem', 'lien'),
    ],
    committees: [
      {
        kind: 'EXECUTIVE',
        size: 37,
        seats: [
          { key: 'van', title: 'Chủ tịch' },
          { key: 'thu', title: 'Phó Chủ tịch Thường trực' },
          { key: 'diem', title: 'Ủy viên' },
          { key: 'lien', title: 'Ủy viên', from: '2022-03-15' },
        ],
      },
      {
        kind: 'STANDING',
        size: 11,
        seats: [
          { key: 'van', title: 'Chủ tịch' },
          { key: 'thu', title: 'Phó Chủ tịch Thường trực' },
          { key: 'diem', title: 'Ủy viên' },
        ],
      },
      {
        kind: 'PERMANENT',
        size: 3,
        seats: [
          { key: 'van', title: 'Chủ tịch' },
          { key: 'thu', title: 'Phó Chủ tịch Thường trực' },
        ],
      },
    ],
  },
  {
    code: '48',
    ordinal: 15,
    slug: 'dai-hoi-xv-da-nang',
    termFrom: '2025-10-10',
    heldFrom: '2025-10-09',
    heldTo: '2025-10-10',
    place: 'Trung tâm hội nghị thành phố (minh họa)',
    summoned: 300,
    attended: 298,
    results: `${shown}\n\nĐại hội đầu tiên của Hội LHPN thành phố sau hợp nhất, nhiệm kỳ 2025–2030; bầu Ban Chấp hành gồm 49 ủy viên.`,
    documents: [
      {
        title: 'Nghị quyết Đại hội đại biểu Phụ nữ thành phố lần thứ XV',
        number: '01-NQ/ĐHPN',
        issuedOn: '2025-10-10',
      },
      {
        title: 'Chương trình hành động nhiệm kỳ 2025–2030',
        number: '02-CTr/BCH',
        issuedOn: '2025-11-20',
      },
    ],
    delegates: [
      ...each({ kind: 'EX_OFFICIO' }, 'van', 'thu', 'ngoc'),
      ...each({ kind: 'ELECTED' }, 'diem', 'lien', 'y-nga', 'huong'),
      { key: 'tham', kind: 'APPOINTED' },
    ],
    committees: [
      {
        kind: 'EXECUTIVE',
        size: 49,
        seats: [
          { key: 'van', title: 'Chủ tịch' },
          ...each({ title: 'Phó Chủ tịch' }, 'thu', 'ngoc'),
          ...each({ title: 'Ủy viên' }, 'diem', 'lien', 'y-nga', 'huong', 'tham'),
        ],
      },
      {
        kind: 'STANDING',
        size: 15,
        seats: [
          { key: 'van', title: 'Chủ tịch' },
          ...each({ title: 'Phó Chủ tịch' }, 'thu', 'ngoc'),
          { key: 'diem', title: 'Ủy viên' },
        ],
      },
      {
        kind: 'PERMANENT',
        size: 4,
        seats: [
          { key: 'van', title: 'Chủ tịch' },
          ...each({ title: 'Phó Chủ tịch' }, 'thu', 'ngoc'),
        ],
      },
    ],
  },
];
