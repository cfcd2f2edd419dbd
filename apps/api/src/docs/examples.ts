interface Example {
  title: string;
  about: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
}

/** What partners ask most; the test of the page asks all of it as it is shown. */
export const examples: readonly Example[] = [
  {
    title: 'The latest news',
    about: 'Published articles, the newest first.',
    query: `{
  articles(first: 3) {
    nodes {
      slug
      title
      summary
      publishedAt
      category { name }
    }
  }
}`,
  },
  {
    title: 'All of a list, page by page',
    about:
      'Give `endCursor` of one page as `after` of the next while `hasNextPage` is true. What is published meanwhile moves nothing.',
    query: `query Page($after: String) {
  articles(first: 2, after: $after, filter: { publishedFrom: "2015-01-01" }) {
    nodes { slug title updatedAt }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { after: null },
  },
  {
    title: 'One article, whole',
    about:
      'By its slug, from a list or an address of the site. The body is safe HTML; addresses of files are absolute.',
    query: `query Article($slug: String!) {
  article(slug: $slug) {
    title
    bodyHtml
    publishedAt
    byline { name position organisation }
    source
    coverImage { url alt width height }
    attachments { title file { url byteSize mimeType } }
  }
}`,
    variables: { slug: 'tu-sach-phu-nu-luu-dong-tren-xe-dap' },
  },
  {
    title: 'Units as they were on a day',
    about:
      'The organisation keeps its past: every question about units takes a day. A unit that is gone still answers, with what came after it.',
    query: `query Units($day: Date!) {
  orgUnits(filter: { kind: COMMUNE }, asOf: $day, first: 3) {
    totalCount
    nodes {
      name
      officialCode
      parent { name }
      successors { kind date unit { name } }
    }
  }
}`,
    variables: { day: '2024-12-31' },
  },
  {
    title: 'Keeping a copy',
    about:
      'Ask for what changed since you asked last, a minute earlier to be safe, page by page; then take out what is gone.',
    query: `query Since($moment: DateTime!) {
  articles(first: 50, filter: { updatedSince: $moment }) {
    nodes { id slug title updatedAt }
    pageInfo { hasNextPage endCursor }
  }
  goneArticles(since: $moment) { id goneAt }
}`,
    variables: { moment: '2019-03-28T00:00:00Z' },
  },
  {
    title: 'Search',
    about: 'With or without accents; exact accents and titles come first.',
    query: `query Search($text: String!) {
  search(query: $text, first: 3) {
    edges {
      titleHtml
      snippetHtml
      node { ... on Article { slug publishedAt } }
    }
  }
}`,
    variables: { text: 'phu nu' },
  },
  {
    title: 'What is left of the minute',
    about:
      'Also in the headers RateLimit and RateLimit-Policy of every answer. Null on the machine of the portal itself, where nothing is counted.',
    query: `{
  rateLimit {
    limit
    remaining
    cost
    costLimit
    costRemaining
    resetAt
  }
}`,
  },
];
