import { fieldNames } from '@hoi/localization/words/frame/fields';
import { articleFields, articleWords } from '@hoi/localization/words/newsroom/article-screens';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { ReferenceInput } from 'react-admin';
import { RichTextInput } from '#components/editor/rich-text-input.tsx';
import { AttachmentsInput } from '#components/media/attachments-input.tsx';
import { CoverInput } from '#components/media/cover-input.tsx';
import { SelectInput, TextArrayInput, TextInput } from '#components/ruled/inputs.tsx';
import { SlugInput } from '#components/slug-input.tsx';
import { UnitInput } from '#components/units/unit-input.tsx';
import { AuthorInput } from './author-input.tsx';

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** What is written: title, summary and body. */
export function ArticleTextInputs() {
  return (
    <>
      <TextInput source="title" label={fieldNames.title} multiline />
      <TextInput
        source="summary"
        label={articleFields.summary}
        multiline
        minRows={2}
        helperText={articleFields.summaryHelp}
      />
      <RichTextInput source="body" label={articleFields.body} />
    </>
  );
}

/** Where it belongs and who wrote it. */
export function ArticleDetailInputs() {
  return (
    <>
      <Section title={articleWords.filing}>
        <ReferenceInput source="category.id" reference="categories" perPage={100}>
          <SelectInput label={articleFields.category} optionText="name" />
        </ReferenceInput>
        <UnitInput source="orgUnit.id" label={fieldNames.unit} />
        <TextArrayInput
          source="tags"
          label={articleFields.tags}
          helperText={articleFields.tagsHelp}
        />
      </Section>
      <Section title={articleWords.authorAndSource}>
        <AuthorInput />
        <TextInput source="byline.name" label={articleFields.authorName} helperText={false} />
        <TextInput
          source="byline.position"
          label={articleFields.authorPosition}
          helperText={false}
        />
        <TextInput
          source="byline.organisation"
          label={articleFields.authorOrganisation}
          helperText={false}
        />
        <TextInput source="postedBy" label={articleFields.postedBy} helperText={false} />
        <TextInput source="source" label={articleFields.source} helperText={false} />
      </Section>
      <Section title={articleFields.cover}>
        <CoverInput source="coverImage" />
      </Section>
      <Section title={articleFields.attachments}>
        <AttachmentsInput source="attachments" />
      </Section>
      <Section title={articleFields.pageAddress}>
        <SlugInput from="title" />
      </Section>
    </>
  );
}
