import { builder } from '#graphql/builder.ts';
import { visibleAlbums } from '#modules/newsroom/albums/album.policy.ts';
import { Article } from '#modules/newsroom/articles/article.type.ts';
import { requestedColumns } from '#modules/newsroom/articles/article-selection.ts';
import { findArticle } from '#modules/newsroom/articles/find-article.ts';
import { db } from '#outside/db.ts';
import { visibleImports } from './import.policy.ts';
import { importReport } from './import-report.ts';
import { SuggestionStatus } from './import-suggestion.type.ts';
import { LegacyImportReport } from './legacy-import-report.type.ts';

export const LegacyImport = builder.prismaNode('LegacyImport', {
  id: { field: 'id' },
  nullable: true,
  description:
    'A saved page of the former portal that was imported (trang nhập từ cổng cũ). Staff of the root unit.',
  findUnique: (id, { viewer }) => ({ id, AND: visibleImports(viewer) }),
  // Never the raw text by itself: it is as large as the file.
  select: { id: true },
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'What the saved file was called.' }),
    importedAt: t.expose('importedAt', { type: 'DateTime', description: 'When it was imported.' }),
    importedByName: t.string({
      nullable: true,
      description:
        'Who imported it; null when it came by the command line, or the account is gone.',
      select: { importedBy: { select: { name: true } } },
      resolve: ({ importedBy }) => importedBy?.name ?? null,
    }),
    rawText: t.exposeString('rawText', { description: 'The whole file as text, as it was found.' }),
    report: t.field({
      type: LegacyImportReport,
      description: 'What was found, how it was read, and what became of it.',
      select: { report: true },
      resolve: ({ report }) => importReport(report),
    }),
    suggestions: t.relation('suggestions', {
      price: { rows: 20 },
      description: 'What looks wrong on the page (gợi ý), in its order; an editor decides.',
      args: { status: t.arg({ type: SuggestionStatus, description: 'Only those that stand so.' }) },
      query: ({ status }) => ({
        where: status ? { status } : {},
        orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
      }),
    }),
    suggestionCount: t.relationCount('suggestions', { description: 'How many there are in all.' }),
    openSuggestionCount: t.relationCount('suggestions', {
      where: { status: 'OPEN' },
      description: 'About how many of them nobody has decided yet.',
    }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article of the page; null when the viewer may not see it any more.',
      select: { articleId: true },
      resolve: ({ articleId }, _args, { viewer }, info) =>
        articleId ? findArticle(viewer, { id: articleId }, requestedColumns(info)) : null,
    }),
    album: t.prismaField({
      type: 'Album',
      nullable: true,
      description: 'The album of its slides; null when there is none for the viewer.',
      select: { albumId: true },
      resolve: (query, { albumId }, _args, { viewer }) =>
        albumId
          ? db.album.findFirst({ ...query, where: { id: albumId, AND: visibleAlbums(viewer) } })
          : null,
    }),
  }),
});
