import { createCategoryInput } from '@hoi/validation/newsroom/category';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { CreateCategoryInput } from './category.input.ts';
import { Category } from './category.type.ts';
import { createCategory } from './create-category.command.ts';

const CreateCategoryPayload = builder.objectRef<{ id: string }>('CreateCategoryPayload').implement({
  fields: (t) => ({
    category: t.field({
      type: Category,
      resolve: ({ id }) => db.category.findUniqueOrThrow({ where: { id } }),
    }),
  }),
});

builder.mutationField('createCategory', (t) =>
  t.field({
    type: CreateCategoryPayload,
    again: 'subject',
    description: 'Makes a category (chuyên mục). Editors and above.',
    args: { input: t.arg({ type: CreateCategoryInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      id: await createCategory(viewer, parseInput(createCategoryInput, input)),
    }),
  }),
);
