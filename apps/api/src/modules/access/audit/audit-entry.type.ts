import { builder, isNode } from '#graphql/builder.ts';
import { encodeNodeId } from '#graphql/node-id.ts';
import { mayEverywhere } from '#modules/access/identity/viewer.ts';

export const AuditEntry = builder.prismaNode('AuditEntry', {
  id: { field: 'id' },
  nullable: true,
  description: 'One deed (một dòng nhật ký); never changed, never removed.',
  findUnique: (id, { viewer }) => ({
    id: BigInt(id),
    AND: mayEverywhere(viewer, 'audit:read') ? {} : { id: { in: [] } },
  }),
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
    actorKind: t.exposeString('actorKind', {
      description: 'Who did it: staff, partner, anonymous or system.',
    }),
    actorName: t.exposeString('actorName', {
      description: 'The name that whoever did it had then.',
    }),
    action: t.exposeString('action', {
      description: 'The verb-noun of the command, for example publish-article.',
    }),
    subjectType: t.exposeString('subjectType', {
      description: 'The type of the thing that it was done to.',
    }),
    subjectId: t.string({
      description: 'The id of the thing; `node` takes it where the type is one that `node` finds.',
      select: { subjectType: true, subjectId: true },
      resolve: (entry) => encodeNodeId(entry.subjectType, entry.subjectId),
    }),
    subject: t.node({
      description: 'The thing as it is now; null when it is gone, or hidden from the viewer.',
      id: ({ subjectType, subjectId }) =>
        isNode(subjectType) ? encodeNodeId(subjectType, subjectId) : null,
    }),
    detail: t.string({
      select: { detail: true },
      description: 'What changed, as JSON.',
      resolve: (entry) => JSON.stringify(entry.detail),
    }),
  }),
});
