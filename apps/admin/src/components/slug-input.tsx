import { slugify } from '@hoi/localization/slug';
import { useWatch } from 'react-hook-form';
import { TextInput } from './ruled/inputs.tsx';

/** The thing's part of its address; shows what the server will make of the title when left empty. */
export function SlugInput({ from }: { from: string }) {
  const title: unknown = useWatch({ name: from });
  const proposed = typeof title === 'string' ? slugify(title) : '';
  return (
    <TextInput
      source="slug"
      label="Địa chỉ (đường dẫn)"
      placeholder={proposed}
      helperText={proposed ? `Để trống để dùng: ${proposed}` : 'Để trống để tạo từ tên.'}
      parse={(value: string) => value.trim() || null}
    />
  );
}
