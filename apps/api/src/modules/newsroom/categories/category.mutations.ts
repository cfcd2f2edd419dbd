import { createCategoryInput, updateCategoryInput } from '@hoi/validation/newsroom/category';
import { builder } from '#graphql/builder.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { Category } from './category.type.ts';
import { createCategory } from './create-category.command.ts';
import { deleteCategory } from './delete-category.command.ts';
import { updateCategory } from './update-category.command.ts';

/** A payload with the category as it is after the change. */
function categoryPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      category: t.field({
        type: Category,
        resolve: ({ id }) => db.category.findUniqueOrThrow({ where: { id } }),
      }),
    }),
  });
}

creation('createCategory', {
  description: 'Makes a category (chuyên mục). Editors and above.',
  input: createCategoryInput,
  descriptions: { slug: 'Made from the name when left out.' },
  payload: categoryPayload,
  command: createCategory,
});

change('updateCategory', {
  description: 'Changes a category (chuyên mục). Editors and above.',
  of: 'Category',
  input: updateCategoryInput,
  payload: categoryPayload,
  command: updateCategory,
});

removal('deleteCategory', {
  description: 'Removes a category (chuyên mục) that no article uses. Editors and above.',
  of: 'Category',
  payload: deletedPayload('DeleteCategoryPayload', 'As it was given.'),
  command: deleteCategory,
});
