import { toolbarWords } from '@hoi/localization/words/frame/editor';
import type { SvgIconComponent } from '@mui/icons-material';
import AlignCenter from '@mui/icons-material/FormatAlignCenter';
import AlignJustify from '@mui/icons-material/FormatAlignJustify';
import AlignRight from '@mui/icons-material/FormatAlignRight';
import Bold from '@mui/icons-material/FormatBold';
import Italic from '@mui/icons-material/FormatItalic';
import BulletList from '@mui/icons-material/FormatListBulleted';
import OrderedList from '@mui/icons-material/FormatListNumbered';
import Quote from '@mui/icons-material/FormatQuote';
import Underline from '@mui/icons-material/FormatUnderlined';
import Redo from '@mui/icons-material/Redo';
import Undo from '@mui/icons-material/Undo';
import type { Editor } from '@tiptap/react';

interface ToolbarCommand {
  name: string;
  label: string;
  /** Without one the button shows what its text is. */
  Icon?: SvgIconComponent;
  /** Shown in the tooltip. */
  shortcut?: string | undefined;
  run: (editor: Editor) => void;
  active?: (editor: Editor) => boolean;
  enabled?: (editor: Editor) => boolean;
}

type Look = Pick<ToolbarCommand, 'label' | 'Icon' | 'shortcut'>;

function step(name: 'undo' | 'redo', look: Look): ToolbarCommand {
  return {
    name,
    ...look,
    run: (editor) => editor.chain().focus()[name]().run(),
    enabled: (editor) => editor.can()[name](),
  };
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

/** A mark of letters or a kind of block: on or off at the caret. */
function toggle(
  name: 'bold' | 'italic' | 'underline' | 'bulletList' | 'orderedList' | 'blockquote',
  look: Look,
): ToolbarCommand {
  const commands = {
    bold: 'toggleBold',
    italic: 'toggleItalic',
    underline: 'toggleUnderline',
    bulletList: 'toggleBulletList',
    orderedList: 'toggleOrderedList',
    blockquote: 'toggleBlockquote',
  } as const;
  return {
    name,
    ...look,
    run: (editor) => editor.chain().focus()[commands[name]]().run(),
    active: (editor) => editor.isActive(name),
  };
}

function align(textAlign: 'center' | 'right' | 'justify', look: Look): ToolbarCommand {
  const active = (editor: Editor) => editor.isActive({ textAlign });
  return {
    name: `align-${textAlign}`,
    ...look,
    run: (editor) => {
      const attributes = { textAlign: active(editor) ? null : textAlign };
      editor
        .chain()
        .focus()
        .updateAttributes('paragraph', attributes)
        .updateAttributes('heading', attributes)
        .run();
    },
    active,
  };
}

/** Groups are divided by a line in the toolbar. */
export const commandGroups: readonly (readonly ToolbarCommand[])[] = [
  [
    step('undo', { label: toolbarWords.undo, Icon: Undo, shortcut: 'Ctrl+Z' }),
    step('redo', { label: toolbarWords.redo, Icon: Redo, shortcut: 'Ctrl+Y' }),
  ],
  [
    heading(2, toolbarWords.heading2),
    heading(3, toolbarWords.heading3),
    heading(4, toolbarWords.heading4),
  ],
  [
    toggle('bold', { label: toolbarWords.bold, Icon: Bold, shortcut: 'Ctrl+B' }),
    toggle('italic', { label: toolbarWords.italic, Icon: Italic, shortcut: 'Ctrl+I' }),
    toggle('underline', { label: toolbarWords.underline, Icon: Underline, shortcut: 'Ctrl+U' }),
  ],
  [
    toggle('bulletList', { label: toolbarWords.bulletList, Icon: BulletList }),
    toggle('orderedList', { label: toolbarWords.orderedList, Icon: OrderedList }),
    toggle('blockquote', { label: toolbarWords.quote, Icon: Quote }),
  ],
  [
    align('center', { label: toolbarWords.alignCentre, Icon: AlignCenter }),
    align('right', { label: toolbarWords.alignRight, Icon: AlignRight }),
    align('justify', { label: toolbarWords.justify, Icon: AlignJustify }),
  ],
];
