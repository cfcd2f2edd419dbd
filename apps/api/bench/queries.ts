/** A question that readers ask most, as GraphQL and as the one statement that answers alike. */
export interface BenchQuery {
  name: string;
  graphql: string;
  variables: Record<string, unknown>;
  sql: string;
  values: unknown[];
}

const fields = `id slug title summary publishedAt category { slug name } byline { name position organisation }`;
const row = `json_build_object('id', a.id, 'slug', a.slug, 'title', a.title, 'summary', a.summary,
  'publishedAt', to_char(a.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'category', json_build_object('slug', c.slug, 'name', c.name),
  'byline', json_build_object('name', a.byline_name, 'position', a.byline_position, 'organisation', a.byline_organisation))`;
const visible = `a.status = 'PUBLISHED' AND a.deleted_at IS NULL AND a.published_at <= now()`;

function page(
  condition: string,
  order = 'a.published_at DESC, a.id DESC',
  from = 'articles a',
): string {
  return `SELECT json_build_object('data', json_build_object('articles', json_build_object('nodes',
    coalesce(json_agg(r.j), '[]')))) AS answer
    FROM (SELECT ${row} AS j FROM ${from} JOIN categories c ON c.id = a.category_id
      WHERE ${visible} AND ${condition} ORDER BY ${order} LIMIT 20) r`;
}

/** `cursor` leads to the rows after the ten-thousandth; `deepAt` and `deepId` are the same place. */
export function benchQueries(deep: { cursor: string; at: Date; id: string }): BenchQuery[] {
  return [
    {
      name: 'latest 20 with author and category',
      graphql: `query { articles(first: 20) { nodes { ${fields} } } }`,
      variables: {},
      sql: page('true'),
      values: [],
    },
    {
      name: 'one article by slug with body',
      graphql: `query ($slug: String!) { article(slug: $slug) { ${fields} bodyHtml viewCount } }`,
      variables: { slug: 'bai-viet-7777' },
      sql: `SELECT json_build_object('data', json_build_object('article', (SELECT (${row})::jsonb ||
        jsonb_build_object('bodyHtml', a.body_html, 'viewCount', a.view_count)
        FROM articles a JOIN categories c ON c.id = a.category_id WHERE ${visible} AND a.slug = $1))) AS answer`,
      values: ['bai-viet-7777'],
    },
    {
      name: '20 of one category',
      graphql: `query ($c: String!) { articles(first: 20, filter: { category: $c }) { nodes { ${fields} } } }`,
      variables: { c: 'chuyen-muc-5' },
      sql: page('a.category_id = (SELECT id FROM categories WHERE slug = $1)'),
      values: ['chuyen-muc-5'],
    },
    {
      name: 'articles 10,001-10,020',
      graphql: `query ($after: String!) { articles(first: 20, after: $after) { nodes { ${fields} } } }`,
      variables: { after: deep.cursor },
      sql: page('(a.published_at, a.id) < ($1, $2)'),
      values: [deep.at, deep.id],
    },
    {
      name: 'unaccented search',
      graphql: `query ($q: String!) { search(query: $q, first: 20) { nodes { ... on Article { ${fields} } } } }`,
      variables: { q: 'thi dua mien nui' },
      sql: `SELECT json_build_object('data', json_build_object('search', json_build_object('nodes',
        coalesce(json_agg(r.j), '[]')))) AS answer
        FROM (SELECT ${row} AS j FROM search.articles s JOIN articles a ON a.id = s.article_id
            JOIN categories c ON c.id = a.category_id
          WHERE s.words @@ (SELECT string_agg('a' || word, '&')::tsquery
              FROM unnest(search.words(public.fold_vi($1))) word) AND ${visible}
          ORDER BY a.published_at DESC, a.id DESC LIMIT 20) r`,
      values: ['thi dua mien nui'],
    },
    {
      name: 'total and first page',
      graphql: `query { articles(first: 20) { totalCount nodes { ${fields} } } }`,
      variables: {},
      sql: `SELECT json_build_object('data', json_build_object('articles', json_build_object(
        'totalCount', (SELECT count(*) FROM articles a WHERE ${visible}),
        'nodes', (SELECT json_agg(r.j) FROM (SELECT ${row} AS j FROM articles a
          JOIN categories c ON c.id = a.category_id WHERE ${visible}
          ORDER BY a.published_at DESC, a.id DESC LIMIT 20) r)))) AS answer`,
      values: [],
    },
  ];
}

/** The same question as a partner writes it: a document that no build knows. */
export function inPartnersWords({ graphql }: Pick<BenchQuery, 'graphql'>): string {
  return graphql.replace('query', 'query Partner');
}
