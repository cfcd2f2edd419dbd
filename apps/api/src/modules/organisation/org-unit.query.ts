import { BadInputError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';

builder.queryField('orgUnit', (t) =>
  t.prismaField({
    type: 'OrgUnit',
    nullable: true,
    description: 'One unit by its id, its slug or its official code; null when there is none.',
    args: { id: t.arg.id(), slug: t.arg.string(), code: t.arg.string() },
    resolve: async (query, _root, { id, slug, code }) => {
      const given = [id, slug, code].filter((value) => value != null);
      if (given.length !== 1) {
        const message = 'Chỉ dùng đúng một trong ba: id, slug hoặc code.';
        throw new BadInputError([{ path: ['slug'], message }]);
      }
      const key = id != null ? localId(id, 'OrgUnit') : null;
      if (id != null && !key) return null;
      const where = key ? { id: key } : slug != null ? { slug } : { officialCode: code ?? '' };
      // Codes of the state are reused after mergers: the unit created last is the present one.
      return db.orgUnit.findFirst({ ...query, where, orderBy: { createdAt: 'desc' } });
    },
  }),
);
