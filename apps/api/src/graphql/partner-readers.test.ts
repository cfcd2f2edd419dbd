import { tokenScopes } from '@hoi/domain/token-scopes';
import { getOperationAST, isObjectType, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { selectionOf } from '#test/deep-selection.ts';
import { asPartner, makeOneOfEverything, secret } from '#test/one-of-everything.ts';
import { costOf } from './cost.ts';
import { factsOf } from './field-facts.ts';
import { limits } from './limits.ts';

useDatabase();

const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
const nodeTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name);

let house: Awaited<ReturnType<typeof makeOneOfEverything>>;
let as: Record<'all' | 'news' | 'statistics' | 'staff', Record<string, string>>;

beforeAll(async () => {
  house = await makeOneOfEverything();
  as = {
    all: await asPartner(tokenScopes),
    news: await asPartner(['articles:read']),
    statistics: await asPartner(['statistics:read']),
    staff: { cookie: house.administrator.cookie },
  };
});

interface Entry {
  /** Arguments as they are written, of what readers see. */
  with?: () => string;
  /** `all`: strangers and every token; `staff`: no token, and no stranger either. */
  for: 'all' | 'staff';
}

const unitId = () => globalId('OrgUnit', house.commune.id);
const idOf = (type: string, row: { id: string | bigint }) => `id: "${globalId(type, row.id)}"`;

/** Every field that can be asked at the root: one that is new fails until it is decided here. */
const table: Record<string, Entry> = {
  album: { for: 'all', with: () => `slug: "${house.album.slug}"` },
  albums: { for: 'all', with: () => 'first: 5' },
  article: { for: 'all', with: () => `slug: "${house.article.slug}"` },
  articleByLegacyId: { for: 'all', with: () => 'legacyId: 101' },
  articles: { for: 'all', with: () => 'first: 5' },
  auditEntries: { for: 'staff', with: () => 'first: 5' },
  categories: { for: 'all' },
  category: { for: 'all', with: () => `slug: "${house.category.slug}"` },
  committees: { for: 'all', with: () => 'first: 5' },
  congress: { for: 'all', with: () => `slug: "${house.congress.slug}"` },
  congresses: { for: 'all', with: () => 'first: 5' },
  currentPoll: { for: 'all' },
  goneArticles: { for: 'all', with: () => 'since: "2020-01-01T00:00:00Z"' },
  indicator: { for: 'all', with: () => `code: "${house.indicator.code}"` },
  indicatorSeries: {
    for: 'all',
    with: () =>
      `input: { indicators: ["${house.indicator.code}", "${house.covertIndicator.code}"] }`,
  },
  indicators: { for: 'all', with: () => 'first: 5' },
  legacyImport: { for: 'staff', with: () => idOf('LegacyImport', house.legacy) },
  legacyImports: { for: 'staff', with: () => 'first: 5' },
  mediaFiles: { for: 'staff', with: () => 'first: 5' },
  menu: { for: 'all', with: () => 'name: "main"' },
  node: { for: 'all', with: () => idOf('Article', house.article) },
  nodes: { for: 'all', with: () => `ids: ["${globalId('Article', house.article.id)}"]` },
  officeHolders: { for: 'all', with: () => `orgUnit: "${unitId()}"` },
  orgPlan: { for: 'staff', with: () => idOf('OrgPlan', house.plan) },
  orgPlans: { for: 'staff', with: () => 'first: 5' },
  orgUnit: { for: 'all', with: () => `id: "${unitId()}"` },
  orgUnitDays: { for: 'all' },
  orgUnitTree: { for: 'all' },
  orgUnits: { for: 'all', with: () => 'first: 5' },
  page: { for: 'all', with: () => `slug: "${house.page.slug}"` },
  pages: { for: 'all' },
  partner: { for: 'staff', with: () => idOf('PartnerOrganisation', house.partner) },
  partners: { for: 'staff', with: () => 'first: 5' },
  people: { for: 'all', with: () => 'first: 5' },
  person: { for: 'all', with: () => idOf('Person', house.person) },
  poll: { for: 'all', with: () => idOf('Poll', house.poll) },
  polls: { for: 'all', with: () => 'first: 5' },
  rateLimit: { for: 'all' },
  search: { for: 'all', with: () => 'query: "bài", first: 5' },
  sensitiveCounts: {
    for: 'staff',
    with: () => `orgUnit: "${unitId()}", attribute: RELIGION`,
  },
  siteLinkGroups: { for: 'all' },
  siteSettings: { for: 'all' },
  unitsToMerge: { for: 'staff', with: () => 'on: "2031-06-01", side: LEAVING' },
  user: { for: 'staff', with: () => idOf('User', house.colleague) },
  users: { for: 'staff', with: () => 'first: 5' },
  viewer: { for: 'all' },
  visitStats: { for: 'all' },
  weather: { for: 'all' },
};

const entries = Object.entries(table);

/** Asks for as much of a root field as one question may. */
function deepest(name: string): string {
  const field = fields.find((one) => one.name === name);
  const given = table[name]?.with?.();
  const head = given ? `${name}(${given})` : name;
  const byNode = name === 'node' || name === 'nodes';
  for (let levels = 3; field && levels > 0; levels--) {
    const article = schema.getType('Article');
    const below =
      byNode && isObjectType(article)
        ? `{ __typename ... on Article ${selectionOf(article, levels)} }`
        : selectionOf(field.type, levels);
    const query = `{ ${head} ${below} }`;
    const document = parse(query, { noLocation: true });
    const operation = getOperationAST(document);
    const tokens = query.split(/\s+/).length;
    if (
      operation &&
      tokens < limits.tokens &&
      costOf({ schema, document, operation, variables: {} }) <= limits.cost
    )
      return query;
  }
  throw new Error(`no question about ${name}`);
}

/** What came of a question: the data, and where it was refused. */
async function answered(query: string, headers: Record<string, string>) {
  const { data, errors } = await ask(query, {}, headers);
  return { data, refused: errors?.map(({ path }) => path?.join('.')) };
}

describe('the table of root fields', () => {
  it('names every field of the schema and no other', () => {
    expect(Object.keys(table).sort()).toEqual(fields.map(({ name }) => name).sort());
  });

  it('agrees with what is open to others than the staff', () => {
    const expected = entries
      .filter(([name, entry]) => entry.for !== 'staff' && name !== 'node' && name !== 'nodes')
      .map(([name]) => name);
    const open = fields.filter((field) => factsOf(field).open).map(({ name }) => name);
    expect(open.sort()).toEqual(expected.sort());
  });
});

describe.each(entries)('%s', (name, { for: whom }) => {
  if (whom === 'staff') {
    it('is closed to strangers and to every token, and there is something behind it', async () => {
      const query = deepest(name);
      for (const [headers, codes] of [
        [{}, ['UNAUTHENTICATED', 'NOT_FOUND', undefined]],
        [as.all, ['FORBIDDEN']],
      ] as const) {
        const answer = await ask(query, {}, headers);
        expect(codes).toContain(codeOf(answer));
        expect(answer.data?.[name] ?? null).toBeNull();
      }
      const opened = await ask(query, {}, as.staff);
      expect({ data: opened.data?.[name] ?? null, errors: opened.errors }).not.toMatchObject({
        data: null,
      });
    });
    return;
  }

  it('gives every token what a stranger sees, without a secret', async () => {
    const query = deepest(name);
    const stranger = await answered(query, {});
    expect(JSON.stringify(stranger)).not.toContain(secret);
    for (const token of ['all', 'news', 'statistics'] as const) {
      const partner = await answered(query, as[token]);
      expect(JSON.stringify(partner)).not.toContain(secret);
      // These two tell who asks.
      if (name === 'viewer' || name === 'rateLimit') expect(partner.refused).toBeUndefined();
      else expect([token, partner]).toEqual([token, stranger]);
    }
  });
});

it('shows the staff what it hides from the others', async () => {
  for (const name of [
    'articles',
    'albums',
    'pages',
    'polls',
    'people',
    'categories',
    'orgPlans',
    'users',
    'mediaFiles',
    'auditEntries',
    'partners',
    'legacyImports',
    'indicators',
    'indicatorSeries',
  ]) {
    const { data } = await answered(deepest(name), as.staff);
    expect([name, JSON.stringify(data).includes(secret)]).toEqual([name, true]);
  }
});

/** Things by their ids: what readers may see of a type, and what not; null where there is none. */
const byId: Record<string, () => { shown: string | null; hidden: string | null }> = {
  Album: () => ({ shown: house.album.id, hidden: house.draftAlbum.id }),
  ApiToken: () => ({ shown: null, hidden: house.partner.tokens[0]?.id ?? null }),
  Appointment: () => ({ shown: house.appointment.id, hidden: house.covert.id }),
  Article: () => ({ shown: house.article.id, hidden: house.draft.id }),
  ArticleVersion: () => ({ shown: null, hidden: house.version?.id ?? null }),
  AuditEntry: () => ({ shown: null, hidden: String(house.audit.id) }),
  Category: () => ({ shown: house.category.id, hidden: house.closed.id }),
  Committee: () => ({ shown: house.committee.id, hidden: null }),
  CommitteeSeat: () => ({
    shown: house.committee.seats.find((seat) => seat.personId === house.person.id)?.id ?? null,
    hidden: house.committee.seats.find((seat) => seat.personId !== house.person.id)?.id ?? null,
  }),
  Congress: () => ({ shown: house.congress.id, hidden: null }),
  CongressDelegate: () => ({ shown: null, hidden: house.congress.delegates[0]?.id ?? null }),
  ImportSuggestion: () => ({ shown: null, hidden: house.legacy.suggestions[0]?.id ?? null }),
  Indicator: () => ({ shown: house.indicator.id, hidden: house.covertIndicator.id }),
  LegacyImport: () => ({ shown: null, hidden: house.legacy.id }),
  MediaFile: () => ({ shown: house.album.photos[0]?.mediaId ?? null, hidden: house.media.id }),
  OrgPlan: () => ({ shown: null, hidden: house.plan.id }),
  OrgUnit: () => ({ shown: house.commune.id, hidden: null }),
  Page: () => ({ shown: house.page.id, hidden: house.draftPage.id }),
  PartnerOrganisation: () => ({ shown: null, hidden: house.partner.id }),
  Person: () => ({ shown: house.person.id, hidden: house.unpublished.id }),
  Photo: () => ({
    shown: house.album.photos[0]?.id ?? null,
    hidden: house.draftAlbum.photos[0]?.id ?? null,
  }),
  Poll: () => ({ shown: house.poll.id, hidden: house.draftPoll.id }),
  PublishedFigure: () => ({ shown: house.figure.id, hidden: house.covertFigure.id }),
  Qualification: () => ({ shown: null, hidden: house.qualification.id }),
  // Days are no secret, whatever is told of them.
  ReportingPeriod: () => ({ shown: house.period.id, hidden: null }),
  RoleGrant: () => ({ shown: null, hidden: house.grant.id }),
  Session: () => ({ shown: null, hidden: house.session.id }),
  SiteLink: () => ({ shown: house.group.links[0]?.id ?? null, hidden: null }),
  SiteLinkGroup: () => ({ shown: house.group.id, hidden: null }),
  Tag: () => ({ shown: house.tag.id, hidden: null }),
  User: () => ({ shown: null, hidden: house.colleague.id }),
};

describe('node', () => {
  const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';

  it('is tried with every type of the schema', () => {
    expect(Object.keys(byId).sort()).toEqual([...nodeTypes].sort());
  });

  it.each(Object.keys(byId))('gives a partner of %s what it gives a stranger', async (type) => {
    const { shown, hidden } = byId[type]?.() ?? { shown: null, hidden: null };
    if (shown) {
      const id = globalId(type, shown);
      const expected = { node: { __typename: type, id } };
      expect((await ask(query, { id })).data).toEqual(expected);
      expect((await ask(query, { id }, as.all)).data).toEqual(expected);
    }
    if (hidden) {
      const id = globalId(type, hidden);
      expect((await ask(query, { id })).data).toEqual({ node: null });
      expect((await ask(query, { id }, as.all)).data?.node ?? null).toBeNull();
    }
    expect(shown ?? hidden).not.toBeNull();
  });
});
