import { globalId } from './api.ts';
import { communeCode, type makeOneOfEverything, provinceCode } from './one-of-everything.ts';

type House = Awaited<ReturnType<typeof makeOneOfEverything>>;

/** Who at the unit itself must not do it either: the highest role that is too low. */
type TooLow = 'VIEWER' | 'AUTHOR' | 'EDITOR' | 'ADMINISTRATOR';

export interface Attempt {
  /** A well-formed input at the house's commune, which whoever may do it could send. */
  input: (house: House) => object;
  tooLow: TooLow | null;
  /** Whether strangers see what it is about: refused as forbidden then, as unknown otherwise. */
  seen: boolean;
  /** What an administrator of another unit is told where that is neither. */
  elsewhere?: string;
  /** The id in the input that stands for what strangers do not see. */
  target?: (house: House) => string;
  /** The name of the field that takes a file. */
  file?: 'file';
}

const id = (type: string, row: { id: string } | null | undefined) => globalId(type, row?.id ?? '');
const at = (house: House) => id('OrgUnit', house.commune);
const empty = { type: 'doc', content: [{ type: 'paragraph' }] };
const expectedVersion = 1;
const startsOn = '2016-01-01';

/** About a thing with an id and a version, and whatever else belongs to it. */
function about(
  type: string,
  row: (house: House) => { id: string } | null | undefined,
  { tooLow, seen = false, ...more }: { tooLow: TooLow; seen?: boolean; [field: string]: unknown },
): Attempt {
  const target = (house: House) => id(type, row(house));
  return {
    tooLow,
    seen,
    ...(!seen && { target }),
    input: (house) => ({ id: target(house), expectedVersion, ...more }),
  };
}

/** At the unit, which everybody sees. */
function atUnit(tooLow: TooLow, fields: object, name = 'orgUnit'): Attempt {
  return { tooLow, seen: true, input: (house) => ({ [name]: at(house), ...fields }) };
}

/** At no unit: only for who holds the right at the root. */
function atRoot(fields: (house: House) => object): Attempt {
  return { tooLow: 'ADMINISTRATOR', seen: true, input: fields };
}

/** About a thing of the root alone. */
function ofRoot(type: string, row: (house: House) => { id: string } | undefined, fields = {}) {
  return atRoot((house) => ({ id: id(type, row(house)), expectedVersion, ...fields }));
}

const term = { startsOn, endsOn: '2021-01-01' };
const office = { office: 'OFFICER', title: 'Cán bộ', startsOn };
const account = { name: 'Nguyễn Thị Mới', email: 'moi@hoi.test' };
const covertSeat = (house: House) =>
  house.committee.seats.find((seat) => seat.personId === house.unpublished.id);
const withPerson = (fields: (house: House) => object, elsewhere = 'NOT_FOUND'): Attempt => ({
  elsewhere,
  tooLow: 'EDITOR',
  seen: false,
  target: (house) => id('Person', house.unpublished),
  input: (house) => ({ person: id('Person', house.unpublished), ...fields(house) }),
});
const planHeading = { title: 'Phương án', effectiveOn: '2027-01-01' };
const planTarget = about('OrgPlan', ({ plan }) => plan, { tooLow: 'EDITOR' });
const aboutDraft = (tooLow: TooLow, more = {}) =>
  about('Article', ({ draft }) => draft, { tooLow, ...more });
const inBin = (tooLow: TooLow) => about('Article', ({ binned }) => binned, { tooLow });
const aboutAlbum = (tooLow: TooLow, more = {}) =>
  about('Album', ({ draftAlbum }) => draftAlbum, { tooLow, ...more });
const photo = (more = {}) =>
  about('Photo', ({ draftAlbum }) => draftAlbum.photos[0], { tooLow: 'VIEWER', ...more });
const aboutPoll = (more = {}) =>
  about('Poll', ({ draftPoll }) => draftPoll, { tooLow: 'AUTHOR', ...more });
const aboutUser = (fields = {}): Attempt => ({
  ...about('User', ({ author }) => author, { tooLow: 'EDITOR' }),
  input: ({ author }) => ({ id: id('User', author), ...fields }),
});
const batch = ({ draft }: House) => ({ ids: [id('Article', draft)] });

const indicatorForm = {
  name: 'Số lớp tập huấn',
  topic: 'Đào tạo',
  counts: 'THINGS',
  unit: 'lớp',
  kind: 'FLOW',
  sensitivity: 'OPEN',
  addsOverUnits: false,
  addsOverPeriods: false,
  decimals: 0,
};

const columns = 'effective,kind,old_code,old_name,old_district_code,new_code,new_name';

/** Every mutation that needs a right at a unit or at the root. What deletes comes with the rest: nothing may happen. */
export const attempts: Record<string, Attempt> = {
  // Committees and congresses are public: what is refused first is theirs.
  addDelegate: withPerson(
    ({ congress }) => ({ congress: id('Congress', congress), kind: 'ELECTED' }),
    'FORBIDDEN',
  ),
  addPhotos: {
    tooLow: 'VIEWER',
    seen: false,
    target: ({ draftAlbum }) => id('Album', draftAlbum),
    input: ({ draftAlbum, media }) => ({
      album: id('Album', draftAlbum),
      photos: [{ media: id('MediaFile', media) }],
    }),
  },
  addQualification: withPerson(() => ({ kind: 'TRAINING', name: 'Lớp bồi dưỡng' })),
  addSeat: withPerson(
    ({ committee }) => ({ committee: id('Committee', committee), startsOn }),
    'FORBIDDEN',
  ),
  announceOrgPlan: {
    ...planTarget,
    input: ({ plan }) => ({ id: id('OrgPlan', plan), expectedVersion, publicFrom: null }),
  },
  appoint: withPerson((house) => ({ ...office, orgUnit: at(house) })),
  approveOrgPlan: {
    ...planTarget,
    input: ({ plan }) => ({ id: id('OrgPlan', plan), expectedVersion, digest: '0'.repeat(64) }),
  },
  cancelOrgPlan: planTarget,
  closePoll: aboutPoll(),
  correctAppointment: about('Appointment', ({ covert }) => covert, { tooLow: 'EDITOR', ...office }),
  createAlbum: atUnit('VIEWER', { title: 'Album mới' }),
  createArticle: {
    tooLow: 'VIEWER',
    seen: true,
    input: (house) => ({
      title: 'Bài mới',
      category: id('Category', house.category),
      orgUnit: at(house),
      body: empty,
    }),
  },
  createCategory: atRoot(() => ({ name: 'Chuyên mục mới' })),
  createCommittee: atUnit('EDITOR', { kind: 'STANDING', ...term }),
  createCongress: atUnit('EDITOR', { ordinal: 2, termFrom: '2021-01-01' }),
  createOrgPlan: {
    tooLow: 'EDITOR',
    seen: true,
    input: (house) => ({
      ...planHeading,
      steps: [{ kind: 'RENAME', unit: at(house), name: 'Xã Mới' }],
    }),
  },
  createOrgUnit: atUnit(
    'EDITOR',
    { name: 'Chi hội', kind: 'BRANCH', basis: 'RESIDENCE' },
    'parentId',
  ),
  createPage: atRoot(() => ({ title: 'Trang mới', body: empty })),
  createPartner: atRoot(() => ({ name: 'Báo mới' })),
  createPerson: {
    tooLow: 'EDITOR',
    seen: true,
    input: (house) => ({
      fullName: 'Hồ Thị Mới',
      purpose: 'Quản lý cán bộ',
      appointment: { ...office, orgUnit: at(house) },
    }),
  },
  createPoll: atUnit('AUTHOR', { question: 'Chị em nghĩ sao?', options: ['Có', 'Không'] }),
  createSiteLink: atRoot(({ group }) => ({
    group: id('SiteLinkGroup', group),
    title: 'Báo',
    url: 'https://bao.test',
  })),
  createSiteLinkGroup: atRoot(() => ({ name: 'Nhóm mới' })),
  createUser: {
    tooLow: 'EDITOR',
    seen: true,
    input: (house) => ({ ...account, grants: [{ orgUnitId: at(house), role: 'AUTHOR' }] }),
  },
  deleteAlbum: aboutAlbum('VIEWER'),
  deleteArticle: aboutDraft('AUTHOR'),
  deleteArticles: { tooLow: 'AUTHOR', seen: false, input: batch },
  deleteCategory: ofRoot('Category', ({ closed }) => closed),
  deleteCommittee: about('Committee', ({ committee }) => committee, {
    tooLow: 'EDITOR',
    seen: true,
  }),
  deleteCongress: about('Congress', ({ congress }) => congress, { tooLow: 'EDITOR', seen: true }),
  deleteMedia: about('MediaFile', ({ media }) => media, { tooLow: 'VIEWER' }),
  deleteOrgPlan: planTarget,
  deletePage: ofRoot('Page', ({ page }) => page),
  deletePartner: atRoot(({ partner }) => ({ id: id('PartnerOrganisation', partner) })),
  deletePoll: aboutPoll(),
  deleteSiteLink: ofRoot('SiteLink', ({ group }) => group.links[0]),
  deleteSiteLinkGroup: ofRoot('SiteLinkGroup', ({ group }) => group),
  disableUser: aboutUser(),
  enableUser: aboutUser(),
  endAppointment: about('Appointment', ({ covert }) => covert, {
    tooLow: 'EDITOR',
    endsOn: '2020-01-01',
  }),
  correctFigure: ofRoot('PublishedFigure', ({ figure }) => figure, {
    text: '305.404',
    source: 'Báo cáo',
    reason: 'Đếm lại',
  }),
  createIndicator: atRoot(() => ({ ...indicatorForm, definition: 'Số lớp', validFrom: startsOn })),
  defineIndicator: ofRoot('Indicator', ({ indicator }) => indicator, {
    text: 'Định nghĩa khác',
    validFrom: startsOn,
  }),
  recordFigure: atRoot((house) => ({
    indicator: id('Indicator', house.indicator),
    orgUnit: at(house),
    period: 'đến cuối năm 2019',
    text: '306.000',
    source: 'Báo cáo',
  })),
  withdrawFigure: ofRoot('PublishedFigure', ({ figure }) => figure, { reason: 'Ghi nhầm đơn vị' }),
  updateIndicator: ofRoot('Indicator', ({ indicator }) => indicator, indicatorForm),
  correctSeat: about('CommitteeSeat', covertSeat, { tooLow: 'EDITOR', startsOn }),
  endSeat: about('CommitteeSeat', covertSeat, { tooLow: 'EDITOR', endsOn: '2020-01-01' }),
  erasePerson: about('Person', ({ unpublished }) => unpublished, { tooLow: 'EDITOR' }),
  exportPerson: {
    ...about('Person', ({ unpublished }) => unpublished, { tooLow: 'EDITOR' }),
    input: ({ unpublished }) => ({ id: id('Person', unpublished) }),
  },
  grantRole: {
    ...aboutUser(),
    input: (house) => ({ userId: id('User', house.author), orgUnitId: at(house), role: 'EDITOR' }),
  },
  importLegacyPage: { ...atRoot(() => ({})), file: 'file' },
  importOrgPlan: {
    tooLow: 'EDITOR',
    seen: true,
    input: (house) => ({
      title: 'Phương án',
      parent: at(house),
      csv: `${columns}\n2027-01-01,RENAMED,${communeCode},${house.commune.name},${provinceCode},${communeCode},Xã Mới\n`,
    }),
  },
  importUnitContacts: {
    tooLow: 'EDITOR',
    seen: true,
    // At her own units she may: it is the file that is none.
    elsewhere: 'BAD_USER_INPUT',
    input: () => ({ mode: 'PREVIEW' }),
    file: 'file',
  },
  issueApiToken: atRoot(({ partner }) => ({
    partnerId: id('PartnerOrganisation', partner),
    label: 'máy chủ',
    scopes: ['articles:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  })),
  lockArticle: { ...aboutDraft('VIEWER'), input: ({ draft }) => ({ id: id('Article', draft) }) },
  openPoll: aboutPoll(),
  publishAlbum: aboutAlbum('AUTHOR'),
  publishArticle: aboutDraft('AUTHOR'),
  publishArticles: { tooLow: 'AUTHOR', seen: false, input: batch },
  removeAppointment: about('Appointment', ({ covert }) => covert, { tooLow: 'EDITOR' }),
  removeDelegate: about('CongressDelegate', ({ congress }) => congress.delegates[0], {
    tooLow: 'EDITOR',
  }),
  removePhoto: photo(),
  removeQualification: {
    tooLow: 'EDITOR',
    seen: false,
    target: ({ qualification }) => id('Qualification', qualification),
    input: ({ qualification }) => ({ id: id('Qualification', qualification) }),
  },
  removeSeat: about('CommitteeSeat', covertSeat, { tooLow: 'EDITOR' }),
  replaceMedia: { ...about('MediaFile', ({ media }) => media, { tooLow: 'VIEWER' }), file: 'file' },
  reorderPhotos: {
    tooLow: 'VIEWER',
    seen: false,
    target: ({ draftAlbum }) => id('Album', draftAlbum),
    input: ({ draftAlbum }) => ({
      album: id('Album', draftAlbum),
      photos: draftAlbum.photos.map((one) => id('Photo', one)).reverse(),
    }),
  },
  resetPassword: aboutUser(),
  resolveImportSuggestion: atRoot(({ legacy }) => ({
    id: id('ImportSuggestion', legacy.suggestions[0]),
    status: 'DONE',
  })),
  applyImportSuggestions: atRoot(({ legacy }) => ({
    ids: legacy.suggestions.map((one) => id('ImportSuggestion', one)),
  })),
  resolveImportSuggestions: atRoot(({ legacy }) => ({
    ids: legacy.suggestions.map((one) => id('ImportSuggestion', one)),
    status: 'DONE',
  })),
  restoreArticle: inBin('AUTHOR'),
  restoreArticleVersion: {
    ...aboutDraft('VIEWER'),
    input: ({ draft, draftVersion }) => ({
      id: id('Article', draft),
      version: id('ArticleVersion', draftVersion),
      expectedVersion,
    }),
  },
  returnArticle: aboutDraft('AUTHOR', { comment: 'Viết lại' }),
  revokeApiToken: atRoot(({ partner }) => ({ id: id('ApiToken', partner.tokens[0]) })),
  revokeRole: {
    tooLow: 'EDITOR',
    seen: false,
    target: ({ grant }) => id('RoleGrant', grant),
    input: ({ grant }) => ({ id: id('RoleGrant', grant) }),
  },
  setSensitiveFact: withPerson(() => ({ attribute: 'RELIGION', value: 'Không' })),
  setUnitContact: atUnit('EDITOR', { expectedVersion: 0, phone: '0235 3851 111' }, 'id'),
  submitArticle: aboutDraft('VIEWER'),
  undoOrgPlan: planTarget,
  // Who reads the draft gives up a lock that she does not hold: nothing happens.
  unlockArticle: {
    ...aboutDraft('VIEWER'),
    tooLow: null,
    input: ({ draft }) => ({ id: id('Article', draft) }),
  },
  unpublishAlbum: about('Album', ({ album }) => album, { tooLow: 'AUTHOR', seen: true }),
  unpublishArticle: about('Article', ({ article }) => article, { tooLow: 'AUTHOR', seen: true }),
  updateAlbum: aboutAlbum('VIEWER', { title: 'Tên khác' }),
  updateArticle: aboutDraft('VIEWER', { title: 'Tên khác' }),
  updateCategory: ofRoot('Category', ({ category }) => category, { name: 'Tên khác' }),
  updateCommittee: about('Committee', ({ committee }) => committee, {
    tooLow: 'EDITOR',
    seen: true,
    ...term,
  }),
  updateCongress: about('Congress', ({ congress }) => congress, {
    tooLow: 'EDITOR',
    seen: true,
    ordinal: 3,
    termFrom: startsOn,
  }),
  updateDelegate: about('CongressDelegate', ({ congress }) => congress.delegates[0], {
    tooLow: 'EDITOR',
    kind: 'APPOINTED',
    attended: true,
  }),
  updateMedia: about('MediaFile', ({ media }) => media, { tooLow: 'VIEWER', alt: 'Khác' }),
  updateMenu: atRoot(() => ({
    name: 'main',
    items: [{ label: 'Mới', href: '/' }],
    expectedVersion: 'x',
  })),
  updateOrgPlan: about('OrgPlan', ({ plan }) => plan, {
    tooLow: 'EDITOR',
    ...planHeading,
    steps: [],
  }),
  setPlanDecision: {
    ...planTarget,
    input: ({ plan }) => ({ id: id('OrgPlan', plan), expectedVersion, decisionNumber: '9/QĐ' }),
  },
  updateOrgUnit: {
    tooLow: 'EDITOR',
    seen: true,
    input: (house) => ({ id: at(house), expectedVersion, name: 'Xã Khác', kind: 'COMMUNE' }),
  },
  updatePage: ofRoot('Page', ({ page }) => page, { title: 'Tên khác', body: empty }),
  updatePartner: ofRoot('PartnerOrganisation', ({ partner }) => partner, { name: 'Tên khác' }),
  updatePerson: about('Person', ({ unpublished }) => unpublished, {
    tooLow: 'EDITOR',
    fullName: 'Tên Khác',
    purpose: 'Khác',
  }),
  updatePhoto: photo({ caption: 'Khác' }),
  updatePoll: aboutPoll({ question: 'Câu khác?', options: ['Một', 'Hai'] }),
  updateSiteLink: ofRoot('SiteLink', ({ group }) => group.links[0], {
    title: 'Khác',
    url: 'https://khac.test',
  }),
  updateSiteLinkGroup: ofRoot('SiteLinkGroup', ({ group }) => group, { name: 'Khác' }),
  updateSiteSettings: atRoot(() => ({
    siteName: 'Khác',
    organisationName: 'Khác',
    expectedVersion,
  })),
  updateUser: {
    ...aboutUser(),
    input: ({ author }) => ({ id: id('User', author), expectedVersion, ...account }),
  },
  withdrawArticle: aboutDraft('VIEWER'),
  uploadMedia: { ...atUnit('VIEWER', { alt: '' }), file: 'file' },
};
