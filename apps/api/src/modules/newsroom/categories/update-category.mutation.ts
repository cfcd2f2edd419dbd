import { NotFoundError } from '@hoi/domain/errors';
import { updateCategoryInput } from '@hoi/validation/newsroom/category';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { UpdateCategoryInput } from './category.input.ts';
import { Category } from './category.type.ts';
import { updateCategory } from './update-category.command.ts';

const UpdateCategoryPayload = builder.objectRef<{ id: string }>('UpdateCategoryPayload').implement({
  fields: (t) => ({
    category: t.field({
      type: Category,
      resolve: ({ id }) => db.category.findUniqueOrThrow({ where: { id } }),
    }),
  }),
});

builder.mutationField('updateCategory', (t) =>
  t.field({
    type: UpdateCategoryPayload,
    again: 'subject',
    description: 'Changes a category (chuyên mục). Editors and above.',
    args: { input: t.arg({ type: UpdateCategoryInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateCategoryInput, input);
      const id = localId(fields.id, 'Category');
      if (!id) throw new NotFoundError();
      await updateCategory(viewer, { ...fields, id });
      return { id };
    },
  }),
);
