import type PrismaTypes from '@hoi/db/pothos-types';
import { getDatamodel } from '@hoi/db/pothos-types';
import { refuseField } from '@hoi/domain/errors';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { db } from '#outside/db.ts';
import { said } from './caller-words.ts';
import type { Context } from './context.ts';
import './described-plugin.ts';
import './door-plugin.ts';
import { decodeNodeId, encodeNodeId } from './node-id.ts';

/** The ground every module builds on: fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: {
    ID: { Input: string; Output: string };
    /** An instant, RFC 3339 in UTC. */
    DateTime: { Input: Date; Output: Date };
    /** A calendar day, YYYY-MM-DD. */
    Date: { Input: string; Output: string };
    /** A rich-text document, as packages/richtext defines it. */
    RichText: { Input: unknown; Output: unknown };
    /** A part of a multipart request; only for input. */
    File: { Input: File; Output: never };
    BigInt: { Input: bigint; Output: bigint | number };
  };
}>({
  // The first plugin stands outermost.
  plugins: ['door', 'described', RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodeTypeOptions: {
      description: 'A thing with an id of its own, under which `node` finds it again.',
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: {
      description: 'Whether the list goes on behind this page; `after: endCursor` asks for it.',
    },
    hasPreviousPageFieldOptions: {
      description:
        'Whether there are rows before this page; `last` with `before: startCursor` asks for them.',
    },
    startCursorFieldOptions: {
      description: 'The cursor of its first row; null when the page is empty.',
    },
    endCursorFieldOptions: {
      description: 'The cursor of its last row; null when the page is empty.',
    },
    nodesOnConnection: {},
    encodeGlobalID: (typename, id) => encodeNodeId(typename, id),
    decodeGlobalID: (globalId) => {
      const decoded = decodeNodeId(globalId);
      // The signed id of an option of a poll, or of a type that there is no more, finds nothing either.
      if (!decoded || !isNode(decoded.typename))
        refuseField(
          'id',
          said((w) => w.requests.malformedId),
        );
      return decoded;
    },
    nodeQueryOptions: {
      description: 'One thing by its id; null when the viewer may not see it.',
      price: { work: 30 },
      shared: true,
    },
    nodesQueryOptions: {
      args: { ids: { description: 'At most 100.' } },
      description: 'Things by their ids, at most 100; null where the viewer may not see one.',
      // Each is looked up by itself.
      price: { rows: 1, workPerRow: 30 },
      shared: true,
    },
  },
  prisma: {
    client: () => db,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
  },
});

builder.queryType({ description: 'What can be read.' });
builder.mutationType({ description: 'What can be done; each returns the changed thing.' });

/** Whether `node` finds things of this type again by their id. */
export function isNode(typename: string): boolean {
  const type = builder.configStore.typeConfigs.get(typename);
  return type?.kind === 'Object' && type.interfaces.some(({ name }) => name === 'Node');
}
