import { NotFoundError } from '@hoi/domain/errors';
import { deleteCategoryInput } from '@hoi/validation/newsroom/category';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { DeleteCategoryInput } from './category.input.ts';
import { deleteCategory } from './delete-category.command.ts';

const DeleteCategoryPayload = builder.objectRef<{ id: string }>('DeleteCategoryPayload').implement({
  fields: (t) => ({ deletedId: t.exposeID('id', { description: 'As it was given.' }) }),
});

builder.mutationField('deleteCategory', (t) =>
  t.field({
    type: DeleteCategoryPayload,
    again: 'asked',
    description: 'Removes a category (chuyên mục) that no article uses. Editors and above.',
    args: { input: t.arg({ type: DeleteCategoryInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id: deletedId, expectedVersion } = parseInput(deleteCategoryInput, input);
      const id = localId(deletedId, 'Category');
      if (!id) throw new NotFoundError();
      await deleteCategory(viewer, { id, expectedVersion });
      return { id: deletedId };
    },
  }),
);
