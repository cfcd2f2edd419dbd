import { NotFoundError } from '@hoi/domain/errors';
import { resolveSuggestionsInput } from '@hoi/validation/legacy-import';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { ResolveImportSuggestionsInput } from './import.input.ts';
import { requireImportWriter } from './import.policy.ts';
import { ImportSuggestion } from './import-suggestion.type.ts';
import { resolveImportSuggestions } from './resolve-import-suggestions.command.ts';

const ResolveImportSuggestionsPayload = builder
  .objectRef<{ ids: string[] }>('ResolveImportSuggestionsPayload')
  .implement({
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

builder.mutationField('resolveImportSuggestions', (t) =>
  t.field({
    type: ResolveImportSuggestionsPayload,
    description: 'resolveImportSuggestion for several suggestions, all or none of them.',
    args: { input: t.arg({ type: ResolveImportSuggestionsInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requireImportWriter(viewer);
      const { ids: given, status } = parseInput(resolveSuggestionsInput, input);
      const ids = given.map((id) => localId(id, 'ImportSuggestion')).filter((id) => id !== null);
      if (ids.length < given.length) throw new NotFoundError();
      await resolveImportSuggestions(viewer, ids, status);
      return { ids };
    },
  }),
);
