import { NotFoundError } from '@hoi/domain/errors';
import { resolveSuggestionInput } from '@hoi/validation/newsroom/legacy-import';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { ResolveImportSuggestionInput } from './import.input.ts';
import { requireImportWriter } from './import.policy.ts';
import { ImportSuggestion } from './import-suggestion.type.ts';
import { resolveImportSuggestions } from './resolve-import-suggestions.command.ts';

const ResolveImportSuggestionPayload = builder
  .objectRef<{ id: string }>('ResolveImportSuggestionPayload')
  .implement({
    fields: (t) => ({
      suggestion: t.prismaField({
        type: ImportSuggestion,
        resolve: (query, { id }) =>
          db.importSuggestion.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

builder.mutationField('resolveImportSuggestion', (t) =>
  t.field({
    type: ResolveImportSuggestionPayload,
    again: 'subject',
    description: 'Says what was decided about a suggestion (gợi ý). Editors of the root unit.',
    args: { input: t.arg({ type: ResolveImportSuggestionInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requireImportWriter(viewer);
      const { id: given, status } = parseInput(resolveSuggestionInput, input);
      const id = localId(given, 'ImportSuggestion');
      if (!id) throw new NotFoundError();
      await resolveImportSuggestions(viewer, [id], status);
      return { id };
    },
  }),
);
