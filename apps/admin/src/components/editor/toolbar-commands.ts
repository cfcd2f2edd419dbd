import type { Editor } from '@tiptap/react';

interface ToolbarCommand {
  name: string;
  label: string;
  /** Shown in the tooltip. */
  shortcut?: string;
  run: (editor: Editor) => void;
  active?: (editor: Editor) => boolean;
  enabled?: (editor: Editor) => boolean;
}

function heading(level: 2 | 3 | 4, label: string): ToolbarCommand {
  return {
    name: `heading${level}`,
    label: `H${level} – ${label}`,
    shortcut: `Ctrl+Alt+${level}`,
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    active: (editor) => editor.isActive('heading', { level }),
  };
}

function align(value: 'center' | 'right' | 'justify', label: string): ToolbarCommand {
  const active = (editor: Editor) => editor.isActive({ textAlign: value });
  return {
    name: `align-${value}`,
    label,
    run: (editor) => {
      const textAlign = active(editor) ? null : value;
      editor
        .chain()
        .focus()
        .updateAttributes('paragraph', { textAlign })
        .updateAttributes('heading', { textAlign })
        .run();
    },
    active,
  };
}

/** Groups are divided by a line in the toolbar. */
export const commandGroups: readonly (readonly ToolbarCommand[])[] = [
  [
    {
      name: 'undo',
      label: 'Hoàn tác',
      shortcut: 'Ctrl+Z',
      run: (editor) => editor.chain().focus().undo().run(),
      enabled: (editor) => editor.can().undo(),
    },
    {
      name: 'redo',
      label: 'Làm lại',
      shortcut: 'Ctrl+Y',
      run: (editor) => editor.chain().focus().redo().run(),
      enabled: (editor) => editor.can().redo(),
    },
  ],
  [heading(2, 'Đề mục lớn'), heading(3, 'Đề mục vừa'), heading(4, 'Đề mục nhỏ')],
  [
    {
      name: 'bold',
      label: 'Chữ đậm',
      shortcut: 'Ctrl+B',
      run: (editor) => editor.chain().focus().toggleBold().run(),
      active: (editor) => editor.isActive('bold'),
    },
    {
      name: 'italic',
      label: 'Chữ nghiêng',
      shortcut: 'Ctrl+I',
      run: (editor) => editor.chain().focus().toggleItalic().run(),
      active: (editor) => editor.isActive('italic'),
    },
    {
      name: 'underline',
      label: 'Gạch chân',
      shortcut: 'Ctrl+U',
      run: (editor) => editor.chain().focus().toggleUnderline().run(),
      active: (editor) => editor.isActive('underline'),
    },
  ],
  [
    {
      name: 'bulletList',
      label: 'Danh sách gạch đầu dòng',
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      active: (editor) => editor.isActive('bulletList'),
    },
    {
      name: 'orderedList',
      label: 'Danh sách đánh số',
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      active: (editor) => editor.isActive('orderedList'),
    },
    {
      name: 'blockquote',
      label: 'Trích dẫn',
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      active: (editor) => editor.isActive('blockquote'),
    },
  ],
  [align('center', 'Căn giữa'), align('right', 'Căn phải'), align('justify', 'Căn đều hai bên')],
];
