import { searchBox } from '@hoi/validation/public-forms';
import { builder } from '#graphql/builder.ts';
import { connectionOf, pageSize } from '#graphql/paging.ts';
import { requestedFields } from '#graphql/requested-fields.ts';
import { requestedColumns } from '#modules/newsroom/articles/article-selection.ts';
import { findArticles } from '#modules/newsroom/articles/find-article.ts';
import { cleanQuery, wantedWords } from '#modules/newsroom/articles/text-match.ts';
import { highlighter } from './highlight.ts';
import { encodeHit } from './hit-cursor.ts';
import { type HitTexts, readTexts } from './read-texts.ts';
import { SearchConnection, SearchType } from './search.type.ts';
import { searchArticles } from './search-articles.ts';

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    open: true,
    shared: true,
    // Words that come often but never together, a phrase that is not there though its words are, or a page far
    // behind all that has the accents typed.
    price: { work: 3000 },
    description:
      'Finds words, "phrases" and -words to leave out, with or without accents, in what the viewer may see. Nothing for an empty text. A page may hold fewer than asked, or none, where many articles had to be read for a phrase: while `hasNextPage` is true, `endCursor` leads on.',
    args: {
      query: t.arg.string({
        required: true,
        description: `What is sought, at most ${searchBox.maxLength} characters.`,
      }),
      types: t.arg({ type: [SearchType], description: 'All when left out.' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    resolve: async (_root, { query, types, first, after }, { viewer }, info) => {
      const { size } = pageSize({ first });
      const wanted = types == null || types.includes('ARTICLE');
      const ofEdges = requestedFields(info, ['edges']);
      const marked = ofEdges.has('titleHtml') || ofEdges.has('snippetHtml');
      const found = await searchArticles(viewer, wanted ? query : '', { size, after });
      const { edges, pageInfo } = connectionOf(found.hits, { first, after }, encodeHit);
      const ids = edges.map(({ node }) => node.id);
      const [rows, texts] = await Promise.all([
        findArticles(viewer, ids, requestedColumns(info, ['edges', 'node'])),
        marked ? readTexts(ids) : new Map<string, HitTexts>(),
      ]);
      const highlight = highlighter(wantedWords(cleanQuery(query)));
      const shown = edges.flatMap(({ cursor, node: { id } }, index) => {
        const node = rows[index];
        // Gone between the two statements.
        if (!node) return [];
        const { title, text } = texts.get(id) ?? { title: '', text: '' };
        const titleHtml = highlight.whole(title);
        return [{ cursor, node, titleHtml, snippetHtml: highlight.snippet(text) }];
      });
      const { suggestion, total, until } = found;
      const goOn = until && { hasNextPage: true, endCursor: encodeHit(until) };
      return { edges: shown, pageInfo: { ...pageInfo, ...goOn }, suggestion, total };
    },
  }),
);
