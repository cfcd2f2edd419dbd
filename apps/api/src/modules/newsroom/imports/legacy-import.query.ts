import type { Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { keysetPage } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { withText } from '#outside/folded-match.ts';
import { requireImportReader, visibleImports } from './import.policy.ts';
import { LegacyImport } from './legacy-import.type.ts';

builder.queryField('legacyImport', (t) =>
  t.prismaField({
    type: LegacyImport,
    nullable: true,
    description: 'One imported page; null when there is none that the viewer may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, args, { viewer }) => {
      const id = localId(args.id, 'LegacyImport');
      if (!id) return null;
      return db.legacyImport.findFirst({ ...query, where: { id, AND: visibleImports(viewer) } });
    },
  }),
);

const LegacyImportFilter = builder.inputType('LegacyImportFilter', {
  description: 'All conditions together.',
  fields: (t) => ({
    query: t.string({ description: 'Part of the file name or of the article’s title.' }),
    hasOpenSuggestions: t.boolean({
      description: 'Whether something on it waits for a decision; both when left out.',
    }),
  }),
});

type Filter = typeof LegacyImportFilter.$inferInput;

async function whereOf(filter: Filter): Promise<Prisma.LegacyImportWhereInput[]> {
  const { query, hasOpenSuggestions } = filter;
  const open = { status: 'OPEN' } as const;
  return [
    await withText('legacy_imports', query),
    hasOpenSuggestions == null
      ? {}
      : { suggestions: hasOpenSuggestions ? { some: open } : { none: open } },
  ];
}

builder.queryField('legacyImports', (t) =>
  t.connection(
    {
      type: LegacyImport,
      description:
        'Pages imported from the former portal (nhập từ cổng cũ), latest first. Staff of the root unit.',
      args: { filter: t.arg({ type: LegacyImportFilter }) },
      resolve: async (_root, { filter, ...page }, { viewer }) => {
        requireImportReader(viewer);
        const where = { AND: [visibleImports(viewer), ...(await whereOf(filter ?? {}))] };
        const connection = await keysetPage<{ id: string; importedAt: Date }>(
          page,
          { column: 'importedAt', direction: 'desc', holds: 'moment' },
          (query) =>
            db.legacyImport.findMany({
              ...query,
              where: { AND: [where, query.where] },
              select: { id: true, importedAt: true },
            }),
        );
        return { ...connection, totalCount: () => db.legacyImport.count({ where }) };
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
