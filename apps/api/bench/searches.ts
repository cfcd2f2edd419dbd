/** Words of most of the generated articles, of few, of none; accents typed, left out and mistaken; phrases. */
export const usualSearches = [
  'hội',
  'phụ nữ',
  'phu nu',
  'can bo hoi',
  '"cán bộ hội"',
  'hội liên hiệp phụ nữ tỉnh',
  'phủ nụ hối',
  'cấp or thi đua',
  'thi đua miền núi',
  'thi dua',
  'zzzz',
];

/** What finds little or nothing among articles of which most might be it: as dear as a search becomes. */
export const dearSearches = [
  '"hội phụ nữ"',
  '"bộ hội liên"',
  'hội -"liên hiệp phụ nữ"',
  'phụ nữ -cấp',
  'hộix phụx nữx',
  'zzzz hội phụ nữ',
];

/** What the page asks of a search. */
export const page = /* GraphQL */ `query ($q: String!) { search(query: $q, first: 20) {
  totalCount suggestion pageInfo { hasNextPage endCursor }
  edges { cursor titleHtml snippetHtml node { ... on Article { slug publishedAt category { name } } } } } }`;
/** Nothing but what was found. */
export const hits = /* GraphQL */ `query ($q: String!) { search(query: $q, first: 20) {
  nodes { ... on Article { id slug title publishedAt } } } }`;
