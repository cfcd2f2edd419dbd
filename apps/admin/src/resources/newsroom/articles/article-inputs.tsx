import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
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
      <TextInput source="title" label="Tiêu đề" multiline />
      <TextInput
        source="summary"
        label="Tóm tắt"
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
          <SelectInput label="Chuyên mục" optionText="name" />
        </ReferenceInput>
        <UnitInput source="orgUnit.id" label="Đơn vị" />
        <TextArrayInput source="tags" label="Thẻ" helperText="Gõ rồi nhấn Enter để thêm." />
      </Section>
      <Section title="Tác giả và nguồn">
        <AuthorInput />
        <TextInput source="byline.name" label="Tên tác giả" helperText={false} />
        <TextInput source="byline.position" label="Chức vụ" helperText={false} />
        <TextInput source="byline.organisation" label="Đơn vị công tác" helperText={false} />
        <TextInput source="postedBy" label="Người đăng" helperText={false} />
        <TextInput source="source" label="Nguồn tin" helperText={false} />
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
