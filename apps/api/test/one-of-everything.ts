import { type TokenScope, tokenScopes } from '@hoi/domain/token-scopes';
import { makeApiToken } from '#modules/access/partners/api-token.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { makeAlbum } from './album-factories.ts';
import { makeArticle, makeCategory, makeStaff, makeUser, unique } from './factories.ts';
import { makeFigure, makeIndicator } from './figure-factories.ts';
import { makeAppointment, makePerson, makeProvince } from './people-factories.ts';
import { makePoll } from './poll-factories.ts';
import { makeMedia } from './uploads.ts';

/** What no reader and no partner may ever be told stands in texts with this word. */
export const secret = 'MẬT-VỤ';
/** Texts of what a partner reads with one scope, and with no other. */
const newsMark = 'TIN-BÀI';
const officeMark = 'CHỨC-DANH';
export const provinceCode = '49';
export const communeCode = '20971';

const hidden = (what: string) => `${secret} ${what} ${unique()}`;
const past = new Date('2019-03-28T00:00:00Z');
const future = new Date('2999-01-01T00:00:00Z');

/** Articles, categories, pages, albums and polls at a unit: one that readers see and every way not to. */
async function makeContent(orgUnitId: string, authorId: string) {
  const category = await makeCategory();
  const closed = await makeCategory({ name: hidden('chuyên mục'), hidden: true });
  const at = { orgUnitId, authorId, categoryId: category.id };
  const article = await makeArticle({ ...at, title: `${newsMark} ${unique()}` });
  const unseen = () => ({ ...at, title: hidden('bài viết'), summary: hidden('tóm tắt') });
  const draft = await makeArticle({ ...unseen(), status: 'DRAFT', publishedAt: null });
  await makeArticle({ ...unseen(), status: 'UNPUBLISHED' });
  const binned = await makeArticle({ ...unseen(), deletedAt: past });
  await makeArticle({ ...unseen(), publishedAt: future });
  await makeArticle({ ...unseen(), categoryId: closed.id });
  const body = { type: 'doc', content: [{ type: 'paragraph' }] };
  const words = { summary: '', bylineName: '', bylinePosition: '', bylineOrganisation: '' };
  const around = { postedBy: '', source: '', coverId: null, tags: [], attachments: [] };
  const title = hidden('bản cũ');
  const content = { title, body, categoryId: category.id, ...words, ...around };
  const oldState = { number: 1, title, content };
  const [version, draftVersion] = await db.articleVersion.createManyAndReturn({
    data: [article, draft].map(({ id: articleId }) => ({ ...oldState, articleId })),
  });
  const event = { articleId: article.id, kind: 'RETURNED', comment: hidden('nhận xét') } as const;
  await db.reviewEvent.create({ data: { ...event, actorId: authorId } });
  await db.legacyAddress.create({ data: { legacyId: 101, articleId: article.id } });
  await db.legacyAddress.create({ data: { legacyId: 102, articleId: draft.id } });
  const tag = await db.tag.create({ data: { slug: unique('the'), name: `Thẻ ${unique()}` } });
  await db.articleTag.create({ data: { articleId: article.id, tagId: tag.id } });
  const page = await db.page.create({
    data: { slug: unique('trang'), title: 'Giới thiệu', body, published: true },
  });
  const draftPage = await db.page.create({
    data: { slug: unique('trang'), title: hidden('trang'), body },
  });
  const album = await makeAlbum({ orgUnitId });
  const draftAlbum = await makeAlbum({ orgUnitId, title: hidden('album'), status: 'DRAFT' });
  const media = await makeMedia(orgUnitId, { alt: hidden('ảnh') });
  const poll = await makePoll({ orgUnitId });
  const draftPoll = await makePoll({ orgUnitId, question: hidden('thăm dò'), status: 'DRAFT' });
  const group = await db.siteLinkGroup.create({
    data: { name: 'Liên kết', links: { create: { title: 'Báo', url: 'https://bao.test' } } },
    include: { links: true },
  });
  const shown = { category, article, tag, page, album, poll, group };
  const versions = { version, draftVersion };
  return { ...shown, ...versions, closed, draft, binned, draftPage, draftAlbum, media, draftPoll };
}

/** People in office, of whom one is published, their committee and their congress. */
async function makeOffices(orgUnitId: string) {
  const person = await makePerson({ purpose: hidden('mục đích'), birthYear: 1980 });
  const unpublished = await makePerson({ fullName: hidden('cán bộ'), published: false });
  const appointment = await makeAppointment({
    orgUnitId,
    personId: person.id,
    title: `${officeMark} ${unique()}`,
  });
  const covert = await makeAppointment({
    orgUnitId,
    personId: unpublished.id,
    title: hidden('chức danh'),
  });
  const qualification = await db.qualification.create({
    data: { personId: person.id, kind: 'COMPUTING', name: hidden('trình độ') },
  });
  await db.sensitiveFact.create({
    data: { personId: person.id, attribute: 'RELIGION', value: hidden('tôn giáo') },
  });
  const congress = await db.congress.create({
    data: {
      orgUnitId,
      ordinal: 1,
      slug: unique('dai-hoi'),
      termFrom: dateOf('2016-01-01'),
      place: `${officeMark} hội trường`,
      delegates: { create: { personId: unpublished.id, kind: 'ELECTED' } },
    },
    include: { delegates: true },
  });
  const committee = await db.committee.create({
    data: {
      orgUnitId,
      congressId: congress.id,
      kind: 'EXECUTIVE',
      validFrom: dateOf('2016-01-01'),
      seats: {
        create: [
          { personId: person.id, title: `${officeMark} ủy viên`, validFrom: dateOf('2016-01-01') },
          { personId: unpublished.id, title: hidden('ủy viên'), validFrom: dateOf('2016-01-01') },
        ],
      },
    },
    include: { seats: true },
  });
  return { person, unpublished, appointment, covert, qualification, congress, committee };
}

/** An indicator that readers know and one for the staff, each with a figure. */
async function makeFigures(unit: { num: number }) {
  const indicator = await makeIndicator();
  const internal = { name: hidden('chỉ tiêu'), topic: hidden('nhóm') };
  const covertIndicator = await makeIndicator({ ...internal, sensitivity: 'STAFF' });
  const figure = await makeFigure(indicator, unit, { endOf: 2018, value: 305_403n });
  const source = hidden('nguồn');
  const covertFigure = await makeFigure(covertIndicator, unit, { endOf: 2018, value: 7n, source });
  const period = await db.reportingPeriod.findUniqueOrThrow({ where: { num: figure.periodNum } });
  return { indicator, covertIndicator, figure, covertFigure, period };
}

async function makePartner(name: string, scopes: readonly TokenScope[]) {
  const { token, hash, prefix } = makeApiToken();
  const apiToken = {
    label: 'máy',
    scopes: [...scopes],
    expiresAt: future,
    prefix,
    tokenHash: hash,
  };
  const partner = await db.partnerOrganisation.create({
    data: { name, tokens: { create: apiToken } },
    include: { tokens: true },
  });
  return { ...partner, token };
}

/** What the staff have among themselves. */
async function makeBackOffice(userId: string, orgUnitId: string) {
  const colleague = await makeUser({ name: hidden('cán bộ quản trị') });
  const plan = await db.orgPlan.create({
    data: {
      title: hidden('phương án'),
      effectiveOn: dateOf('2027-01-01'),
      authorId: userId,
      steps: [{ kind: 'RENAME', unit: orgUnitId, name: 'Xã Đổi Tên' }],
    },
  });
  const partner = await makePartner(hidden('đối tác'), tokenScopes);
  const legacy = await db.legacyImport.create({
    data: {
      fileName: hidden('tệp'),
      sha256: unique(),
      rawText: hidden('nguyên văn'),
      report: { encoding: 'UTF-8', format: 'TEXT', found: [], normalisations: [], stored: [] },
      suggestions: {
        create: { rule: 'spacing', place: 'title', found: hidden('lỗi'), explanation: '…' },
      },
    },
    include: { suggestions: true },
  });
  const audit = await db.auditEntry.create({
    data: {
      actorKind: 'staff',
      actorName: hidden('người làm'),
      action: 'test',
      subjectType: 'User',
      subjectId: userId,
    },
  });
  return { colleague, plan, partner, legacy, audit };
}

/** A centre with a province and a commune, at which there is one of everything that the API knows. */
export async function makeOneOfEverything() {
  const { root, province, commune, other } = await makeProvince();
  const validFrom = dateOf('1997-01-01');
  await db.orgUnitCode.createMany({
    data: [
      { unitId: province.id, code: provinceCode, validFrom },
      { unitId: commune.id, code: communeCode, validFrom },
    ],
  });
  const { user: author } = await makeStaff('AUTHOR', commune.id);
  const administrator = await makeStaff('ADMINISTRATOR', root.id);
  await db.user.updateMany({ data: { name: hidden('tài khoản') } });
  const content = await makeContent(commune.id, author.id);
  const offices = await makeOffices(commune.id);
  const figures = await makeFigures(commune);
  const office = await makeBackOffice(administrator.user.id, commune.id);
  const ofAuthor = { where: { userId: author.id } };
  const grant = await db.roleGrant.findFirstOrThrow(ofAuthor);
  const session = await db.session.findFirstOrThrow(ofAuthor);
  const staff = { author, administrator, grant, session };
  return { root, commune, other, ...staff, ...content, ...offices, ...office, ...figures };
}

/** Headers of a partner whose token opens these scopes. */
export async function asPartner(scopes: readonly TokenScope[]): Promise<Record<string, string>> {
  const { token } = await makePartner(unique('Đối tác'), scopes);
  return { authorization: `Bearer ${token}` };
}
