import { toolbarWords } from '@hoi/localization/words/frame/editor';
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
      label: toolbarWords.undo,
      shortcut: 'Ctrl+Z',
      run: (editor) => editor.chain().focus().undo().run(),
      enabled: (editor) => editor.can().undo(),
    },
    {
      name: 'redo',
      label: toolbarWords.redo,
      shortcut: 'Ctrl+Y',
      run: (editor) => editor.chain().focus().redo().run(),
      enabled: (editor) => editor.can().redo(),
    },
  ],
  [
    heading(2, toolbarWords.heading2),
    heading(3, toolbarWords.heading3),
    heading(4, toolbarWords.heading4),
  ],
  [
    {
      name: 'bold',
      label: toolbarWords.bold,
      shortcut: 'Ctrl+B',
      run: (editor) => editor.chain().focus().toggleBold().run(),
      active: (editor) => editor.isActive('bold'),
    },
    {
      name: 'italic',
      label: toolbarWords.italic,
      shortcut: 'Ctrl+I',
      run: (editor) => editor.chain().focus().toggleItalic().run(),
      active: (editor) => editor.isActive('italic'),
    },
    {
      name: 'underline',
      label: toolbarWords.underline,
      shortcut: 'Ctrl+U',
      run: (editor) => editor.chain().focus().toggleUnderline().run(),
      active: (editor) => editor.isActive('underline'),
    },
  ],
  [
    {
      name: 'bulletList',
      label: toolbarWords.bulletList,
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
      active: (editor) => editor.isActive('bulletList'),
    },
    {
      name: 'orderedList',
      label: toolbarWords.orderedList,
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      active: (editor) => editor.isActive('orderedList'),
    },
    {
      name: 'blockquote',
      label: toolbarWords.quote,
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      active: (editor) => editor.isActive('blockquote'),
    },
  ],
  [
    align('center', toolbarWords.alignCentre),
    align('right', toolbarWords.alignRight),
    align('justify', toolbarWords.justify),
  ],
];
