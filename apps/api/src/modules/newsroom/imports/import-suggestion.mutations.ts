import {
  applySuggestionsInput,
  resolveSuggestionInput,
  resolveSuggestionsInput,
} from '@hoi/validation/newsroom/legacy-import';
import { builder } from '#graphql/builder.ts';
import { change, mutation, rowPayload } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { applyImportSuggestions } from './apply-import-suggestions.command.ts';
import { requireImportWriter } from './import.policy.ts';
import { ImportSuggestion, SuggestionStatus } from './import-suggestion.type.ts';
import { resolveImportSuggestions } from './resolve-import-suggestions.command.ts';

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
const descriptions = {
  ids: 'At most 200.',
  status: 'What was decided about all of them.',
};

change('resolveImportSuggestion', {
  description: 'Says what was decided about a suggestion (gợi ý). Editors of the root unit.',
  requires: requireImportWriter,
  of: 'ImportSuggestion',
  input: resolveSuggestionInput,
  types,
  payload: rowPayload('ImportSuggestion', 'suggestion'),
  command: (viewer, { id, status }) => resolveImportSuggestions(viewer, [id], status),
});

mutation('resolveImportSuggestions', {
  description: 'resolveImportSuggestion for several suggestions, all or none of them.',
  requires: requireImportWriter,
  ids: { ids: 'ImportSuggestion' },
  input: resolveSuggestionsInput,
  types,
  descriptions,
  payload: suggestionsPayload,
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
  input: applySuggestionsInput,
  descriptions: { ids: descriptions.ids },
  payload: suggestionsPayload,
  resolve: async ({ ids }, { viewer }) => {
    await applyImportSuggestions(viewer, ids);
    return { ids };
  },
});
