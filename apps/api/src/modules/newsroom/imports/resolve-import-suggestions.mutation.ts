import { NotFoundError } from '@hoi/domain/errors';
import { resolveSuggestionsInput } from '@hoi/validation/newsroom/legacy-import';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { ResolveImportSuggestionsInput } from './import.input.ts';
import { requireImportWriter } from './import.policy.ts';
import { resolveImportSuggestions } from './resolve-import-suggestions.command.ts';
import { suggestionsPayload } from './suggestions-payload.ts';

const ResolveImportSuggestionsPayload = suggestionsPayload('ResolveImportSuggestionsPayload');

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
