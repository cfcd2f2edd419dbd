import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { leaveBlock, typeBehindBlock } from './caret.ts';

function leave({ state, dispatch }: EditorView): void {
  const { tr } = state;
  if (leaveBlock(tr)) dispatch(tr);
}

function leaveByCommand({ editor }: { editor: Editor }): boolean {
  return editor.commands.command(({ tr }) => leaveBlock(tr));
}

/** A selected picture, album or rule goes by Delete or Backspace alone, never by the next letter. */
export const KeepBlocks = Extension.create({
  name: 'keepBlocks',
  addKeyboardShortcuts: () => ({
    Enter: leaveByCommand,
  }),
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        // The browser gives no focus to a selected block that is clicked: its keys must arrive here.
        handleClickOn: (view) => {
          if (!view.hasFocus()) view.focus();
          return false;
        },
        handleTextInput: ({ state, dispatch }, _from, _to, text) => {
          const { tr } = state;
          if (!typeBehindBlock(tr, text)) return false;
          dispatch(tr);
          return true;
        },
        handleDOMEvents: {
          // Vietnamese is mostly typed through an input method, which asks nobody before it writes.
          compositionstart: (view) => {
            leave(view);
            return false;
          },
        },
      },
      // What a paste leaves selected at the end of the text would go with the next letter.
      appendTransaction: (transactions, _before, { tr }) =>
        transactions.some((one) => one.getMeta('paste')) && leaveBlock(tr) ? tr : null,
    }),
  ],
});
