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

/** Pictures of the toolbar's commands; those without one show their text. */
export const toolbarIcons: Readonly<Record<string, SvgIconComponent>> = {
  undo: Undo,
  redo: Redo,
  bold: Bold,
  italic: Italic,
  underline: Underline,
  bulletList: BulletList,
  orderedList: OrderedList,
  blockquote: Quote,
  'align-center': AlignCenter,
  'align-right': AlignRight,
  'align-justify': AlignJustify,
};
