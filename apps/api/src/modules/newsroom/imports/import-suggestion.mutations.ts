import {
  applySuggestionsInput,
  resolveSuggestionInput,
  resolveSuggestionsInput,
} from '@hoi/validation/newsroom/legacy-import';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, mutation } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { applyImportSuggestions } from './apply-import-suggestions.command.ts';
import { requireImportWriter } from './import.policy.ts';
import { ImportSuggestion, SuggestionStatus } from './import-suggestion.type.ts';
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

/** A payload with suggestions as they are after the deed. */
function suggestionsPayload(name: string) {
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

const types = { status: SuggestionStatus };
const descriptions = { ids: 'At most 200.' };

change('resolveImportSuggestion', {
  description: 'Says what was decided about a suggestion (gợi ý). Editors of the root unit.',
  requires: requireImportWriter,
  of: 'ImportSuggestion',
  input: formInput('ResolveImportSuggestionInput', resolveSuggestionInput, { types }),
  payload: ResolveImportSuggestionPayload,
  command: (viewer, { id, status }) => resolveImportSuggestions(viewer, [id], status),
});

mutation('resolveImportSuggestions', {
  description: 'resolveImportSuggestion for several suggestions, all or none of them.',
  requires: requireImportWriter,
  ids: { ids: 'ImportSuggestion' },
  input: formInput('ResolveImportSuggestionsInput', resolveSuggestionsInput, {
    types,
    descriptions,
  }),
  payload: suggestionsPayload('ResolveImportSuggestionsPayload'),
  resolve: async ({ ids, status }, { viewer }) => {
    await resolveImportSuggestions(viewer, ids, status);
    return { ids };
  },
});

mutation('applyImportSuggestions', {
  description:
    'Writes suggestions into their articles as new versions, all or none of them; CONFLICT when a place reads otherwise now. Editors of the root unit.',
  requires: requireImportWriter,
  ids: { ids: 'ImportSuggestion' },
  input: formInput('ApplyImportSuggestionsInput', applySuggestionsInput, { descriptions }),
  payload: suggestionsPayload('ApplyImportSuggestionsPayload'),
  resolve: async ({ ids }, { viewer }) => {
    await applyImportSuggestions(viewer, ids);
    return { ids };
  },
});
