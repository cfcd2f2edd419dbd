import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { visibleImports } from './import.policy.ts';
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
