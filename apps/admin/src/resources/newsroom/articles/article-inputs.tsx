import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import {
  maxLength,
  ReferenceInput,
  required,
  SelectInput,
  TextArrayInput,
  TextInput,
} from 'react-admin';
import { RichTextInput } from '#components/editor/rich-text-input.tsx';
import { AttachmentsInput } from '#components/media/attachments-input.tsx';
import { CoverInput } from '#components/media/cover-input.tsx';
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
      <TextInput source="title" label="Tiêu đề" validate={[required(), maxLength(300)]} multiline />
      <TextInput
        source="summary"
        label="Tóm tắt"
        validate={maxLength(1000)}
        multiline
        minRows={2}
        helperText="Hiện dưới tiêu đề và trong danh sách tin."
      />
      <RichTextInput source="body" label="Nội dung" />
    </>
  );
}

/** Where it belongs and who wrote it. */
export function ArticleDetailInputs() {
  return (
    <>
      <Section title="Phân loại">
        <ReferenceInput source="category.id" reference="categories" perPage={100}>
          <SelectInput label="Chuyên mục" optionText="name" validate={required()} />
        </ReferenceInput>
        <UnitInput source="orgUnit.id" label="Đơn vị" />
        <TextArrayInput source="tags" label="Thẻ" helperText="Gõ rồi nhấn Enter để thêm." />
      </Section>
      <Section title="Tác giả và nguồn">
        <AuthorInput />
        <TextInput
          source="byline.name"
          label="Tên tác giả"
          helperText={false}
          validate={maxLength(120)}
        />
        <TextInput
          source="byline.position"
          label="Chức vụ"
          helperText={false}
          validate={maxLength(200)}
        />
        <TextInput
          source="byline.organisation"
          label="Đơn vị công tác"
          helperText={false}
          validate={maxLength(200)}
        />
        <TextInput
          source="postedBy"
          label="Người đăng"
          helperText={false}
          validate={maxLength(120)}
        />
        <TextInput source="source" label="Nguồn tin" helperText={false} validate={maxLength(300)} />
      </Section>
      <Section title="Ảnh đại diện">
        <CoverInput source="coverImage" />
      </Section>
      <Section title="Tệp đính kèm">
        <AttachmentsInput source="attachments" />
      </Section>
      <Section title="Địa chỉ trang">
        <SlugInput from="title" />
      </Section>
    </>
  );
}
