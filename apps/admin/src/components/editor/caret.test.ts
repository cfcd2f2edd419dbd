import { Editor, type JSONContent } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { typeBehindBlock } from './caret.ts';
import { articleExtensions } from './extensions.ts';
import { insertAlbum, insertLink, insertPicture, insertTable } from './insert-commands.ts';
import { insertHtml } from './paste.ts';
import { commandGroups } from './toolbar-commands.ts';

const picture = {
  type: 'image',
  attrs: { mediaId: 'm1', src: '/media/a.webp', alt: 'Lễ ra quân' },
};
const say = (text: string): JSONContent =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };

/** An editor as the screen has it, but for the screen, with the caret at the end of the text. */
function editorOf(...content: JSONContent[]): Editor {
  const editor = new Editor({
    element: null,
    extensions: articleExtensions(async () => null),
    content: { type: 'doc', content },
  });
  // Without an element the plugins (history, what follows a paste) are not put in by themselves.
  const { plugins } = editor.extensionManager;
  editor.view.updateState(editor.state.reconfigure({ plugins }));
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)));
  return editor;
}

function select(editor: Editor, type: string): void {
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === type) editor.commands.setNodeSelection(at);
  });
}

/** A letter as a key press brings it: through the editor's own answer to a selected block. */
function type(editor: Editor, text: string): void {
  const { tr } = editor.state;
  if (!typeBehindBlock(tr, text)) tr.insertText(text);
  editor.view.dispatch(tr);
}

/** The top blocks, by their kind and their text. */
function blocks(editor: Editor): string[] {
  const found: string[] = [];
  editor.state.doc.forEach((node) => {
    found.push(`${node.type.name}:${node.textContent}`);
  });
  return found;
}

const press = (name: string) => (editor: Editor) =>
  commandGroups
    .flat()
    .find((command) => command.name === name)
    ?.run(editor);

function paste(html: string) {
  return (editor: Editor) => {
    const { tr } = editor.state;
    insertHtml(tr, html);
    editor.view.dispatch(tr);
  };
}

const inserting: Record<string, (editor: Editor) => unknown> = {
  picture: (editor) => insertPicture(editor, picture.attrs),
  album: (editor) => insertAlbum(editor, 'a1'),
  table: insertTable,
  link: (editor) => insertLink(editor, 'Hội', 'https://phunu.vn'),
  rule: (editor) => editor.commands.setHorizontalRule(),
  bulletList: press('bulletList'),
  orderedList: press('orderedList'),
  blockquote: press('blockquote'),
  heading: press('heading2'),
  center: press('align-center'),
  'paste of a word': paste('chữ'),
  'paste of a table': paste('<table><tr><td>a<td>b</tr></table>'),
  'paste of a rule': paste('<p>a</p><hr>'),
  'paste of a list': paste('<ul><li>a</ul>'),
};

describe('the caret after a command', () => {
  for (const [name, insert] of Object.entries(inserting)) {
    for (const [where, content] of Object.entries({
      'an empty text': [say('')],
      'the end of a sentence': [say('Trước.')],
    }))
      it(`stands in text: ${name}, in ${where}`, () => {
        const editor = editorOf(...content);
        insert(editor);
        const { doc, selection } = editor.state;
        expect(selection).toBeInstanceOf(TextSelection);
        expect(selection.empty).toBe(true);
        type(editor, 'gõ tiếp');
        // Only letters came, nothing went.
        expect(editor.state.doc.textContent.replace('gõ tiếp', '')).toBe(doc.textContent);
        const kinds = (one: typeof doc) => {
          const found: string[] = [];
          one.descendants((node) => {
            if (!node.isText) found.push(node.type.name);
          });
          return found;
        };
        expect(kinds(editor.state.doc)).toEqual(kinds(doc));
      });

    it(`leaves a selected picture where it is: ${name}`, () => {
      const editor = editorOf(picture);
      select(editor, 'image');
      insert(editor);
      type(editor, 'gõ tiếp');
      expect(JSON.stringify(editor.getJSON())).toContain('Lễ ra quân');
      expect(editor.state.doc.textContent).toContain('gõ tiếp');
    });
  }

  it('is behind a picture put into the middle of a sentence', () => {
    const editor = editorOf(say('Trước. Sau.'));
    editor.commands.setTextSelection(8);
    insertPicture(editor, picture.attrs);
    type(editor, 'Giữa. ');
    expect(blocks(editor)).toEqual(['paragraph:Trước. ', 'image:', 'paragraph:Giữa. Sau.']);
  });

  it('keeps what was selected when a picture comes in', () => {
    const editor = editorOf(say('Trước. Sau.'));
    editor.commands.selectAll();
    insertPicture(editor, picture.attrs);
    expect(editor.state.doc.textContent).toBe('Trước. Sau.');
  });

  it('has a paragraph behind a table to go on in, once', () => {
    const editor = editorOf(say('Trước.'));
    insertTable(editor);
    type(editor, 'Ô đầu');
    expect(blocks(editor)).toEqual(['paragraph:Trước.', 'table:Ô đầu', 'paragraph:']);
    expect(editor.state.selection.$from.node(-1).type.name).toBe('tableHeader');
  });

  it('stays within a list item and a cell', () => {
    const editor = editorOf(say('Mục'));
    press('bulletList')(editor);
    insertPicture(editor, picture.attrs);
    type(editor, 'sau ảnh');
    expect(blocks(editor)).toEqual(['bulletList:Mụcsau ảnh']);
    const inTable = editorOf(say(''));
    insertTable(inTable);
    insertPicture(inTable, picture.attrs);
    type(inTable, 'trong ô');
    expect(blocks(inTable)).toEqual(['table:trong ô', 'paragraph:']);
  });
});

describe('a selected block', () => {
  for (const block of [
    picture,
    { type: 'albumEmbed', attrs: { albumId: 'a1' } },
    { type: 'horizontalRule' },
  ]) {
    it(`is not replaced by a letter, goes by Delete and comes back by undo: ${block.type}`, () => {
      const editor = editorOf(say('Trước.'), block, say('Sau.'));
      select(editor, block.type);
      expect(editor.state.selection).toBeInstanceOf(NodeSelection);
      type(editor, 'Chen ');
      const kept = ['paragraph:Trước.', `${block.type}:`, 'paragraph:Chen Sau.'];
      expect(blocks(editor)).toEqual(kept);
      select(editor, block.type);
      editor.view.dispatch(closeHistory(editor.state.tr));
      editor.commands.deleteSelection();
      expect(blocks(editor)).toEqual(['paragraph:Trước.', 'paragraph:Chen Sau.']);
      editor.commands.undo();
      expect(blocks(editor)).toEqual(kept);
    });
  }

  it('is left to text as before where text is selected', () => {
    const editor = editorOf(say('Cũ'));
    editor.commands.selectAll();
    type(editor, 'Mới');
    expect(blocks(editor)).toEqual(['paragraph:Mới']);
  });
});
