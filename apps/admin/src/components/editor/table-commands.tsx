import { tableWords } from '@hoi/localization/words/frame/editor';
import { Button } from '@mui/material';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import type { Editor } from '@tiptap/react';

const commands: readonly (readonly [label: string, command: Command])[] = [
  [tableWords.addRow, addRowAfter],
  [tableWords.addColumn, addColumnAfter],
  [tableWords.removeRow, deleteRow],
  [tableWords.removeColumn, deleteColumn],
  [tableWords.merge, mergeCells],
  [tableWords.split, splitCell],
  [tableWords.headerRow, toggleHeaderRow],
  [tableWords.remove, deleteTable],
];

/** Offered while the cursor stands in a table. */
export function TableCommands({ editor }: { editor: Editor }) {
  return commands.map(([label, command]) => (
    <Button
      key={label}
      size="small"
      disabled={!command(editor.state)}
      onClick={() => {
        command(editor.state, editor.view.dispatch);
        editor.view.focus();
      }}
    >
      {label}
    </Button>
  ));
}
