import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { ImportSuggestion } from './import-suggestion.type.ts';

/** A payload with suggestions as they are after the deed. */
export function suggestionsPayload(name: string) {
  return builder.objectRef<{ ids: string[] }>(name).implement({
    fields: (t) => ({
      suggestions: t.prismaField({
        type: [ImportSuggestion],
        price: { rows: 100 },
        description: 'In the order of the page.',
        resolve: (query, { ids }) =>
          db.importSuggestion.findMany({
            ...query,
            where: { id: { in: ids } },
            orderBy: [{ importId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
          }),
      }),
    }),
  });
}
