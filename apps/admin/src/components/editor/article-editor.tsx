import { easeNoBreakSpaces } from '@hoi/domain/no-break-spaces';
import { editorWords } from '@hoi/localization/words/frame/editor';
import { stripLength } from '@hoi/richtext/album-strip';
import { emptyDocument } from '@hoi/richtext/nodes';
import { Alert, Box, Typography } from '@mui/material';
import { EditorContent, type JSONContent, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PictureDialog } from '#components/media/picture-dialog.tsx';
import { read } from '#providers/session.ts';
import { shownAlbum } from './album-choice.graphql.ts';
import { AlbumDialog } from './album-dialog.tsx';
import { countText } from './count-text.ts';
import { editorStyles } from './editor-styles.ts';
import { articleExtensions } from './extensions.ts';
import { insertAlbum, insertPicture } from './insert-commands.ts';
import { LinkDialog } from './link-dialog.tsx';
import { dropHtml, pasteHtml, picturesOf } from './paste.ts';
import { changePicture, selectedPicture } from './selected-picture.ts';
import { Toolbar } from './toolbar.tsx';

interface ArticleEditorProps {
  id: string;
  labelId: string;
  value: JSONContent | null;
  onChange: (value: JSONContent) => void;
  onBlur: () => void;
  editable: boolean;
}

type OpenDialog = 'link' | 'picture' | 'picture-words' | 'other-picture' | 'album';

/** The rich-text editor of article bodies; loaded only by the screens that write. */
export function ArticleEditor({
  id,
  labelId,
  value,
  onChange,
  onBlur,
  editable,
}: ArticleEditorProps) {
  const [extensions] = useState(() =>
    articleExtensions((id) => read(shownAlbum, { id, first: stripLength }).catch(() => null)),
  );
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [notice, setNotice] = useState('');
  const emitted = useRef(value);

  function askForPictures(found: File[]): boolean {
    if (found.length === 0) return false;
    setFiles(found);
    setDialog('picture');
    return true;
  }

  /** @returns whether anything was taken over here */
  function tellOfPaste(leftOut: string | null): boolean {
    setNotice(leftOut ?? '');
    return leftOut !== null;
  }

  const editor = useEditor({
    extensions,
    content: value ?? emptyDocument,
    injectCSS: false,
    editable,
    onUpdate: ({ editor: now }) => {
      emitted.current = now.getJSON();
      onChange(emitted.current);
    },
    onBlur,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        lang: 'vi',
      },
      transformPastedText: easeNoBreakSpaces,
      // The browser must not see foreign styles: the page's policy forbids them, loudly.
      transformPastedHTML: (html) => html.replace(/\sstyle=("[^"]*"|'[^']*')/gi, ''),
      handlePaste: (view, event) => {
        const html = event.clipboardData?.getData('text/html') ?? '';
        if (!html) return askForPictures(picturesOf(event.clipboardData?.files));
        return tellOfPaste(pasteHtml(view, html));
      },
      handleDrop: (view, event, _slice, moved) => {
        if (moved) return false;
        if (askForPictures(picturesOf(event.dataTransfer?.files))) return true;
        return tellOfPaste(dropHtml(view, event));
      },
      handleDoubleClickOn: (_view, _position, node) => {
        if (node.type.name !== 'image' || !editable) return false;
        setDialog('picture-words');
        return true;
      },
      handleKeyDown: (_view, event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault();
          setDialog('link');
          return true;
        }
        if (event.altKey && event.key === 'F10') {
          const first = '[data-editor-toolbar] button[tabindex="0"]';
          document.querySelector<HTMLElement>(first)?.focus();
          return true;
        }
        return false;
      },
    },
  });

  // The form can bring another text: a restored draft, or the newest version after a conflict.
  useEffect(() => {
    if (value === emitted.current || JSON.stringify(value) === JSON.stringify(emitted.current))
      return;
    emitted.current = value;
    editor.commands.setContent(value ?? emptyDocument, { emitUpdate: false });
  }, [editor, value]);

  const count = useEditorState({
    editor,
    // Not getText: that fails when it is asked once more while the screen goes away.
    selector: ({ editor: { state } }) =>
      countText(state.doc.textBetween(0, state.doc.content.size, '\n', '\n')),
    equalityFn: (a, b) => a?.characters === b?.characters && a?.words === b?.words,
  });

  // What is typed next belongs to the text, from the first letter on: a moment later some would go to a button.
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (wasAsking.current && dialog === null) editor.view.focus();
    wasAsking.current = dialog !== null;
  }, [dialog, editor]);

  function placeAlbum(albumId: string) {
    setDialog(null);
    insertAlbum(editor, albumId);
  }

  return (
    <>
      <Box
        sx={{
          border: 1,
          borderColor: '#8d8083',
          borderRadius: 1,
          bgcolor: 'background.paper',
          ...editorStyles,
        }}
      >
        {editable && (
          <Toolbar
            editor={editor}
            controls={id}
            onLink={() => setDialog('link')}
            onImage={() => setDialog('picture')}
            onAlbum={() => setDialog('album')}
            onPictureWords={() => setDialog('picture-words')}
            onReplacePicture={() => setDialog('other-picture')}
          />
        )}
        <EditorContent editor={editor} />
      </Box>
      <Typography
        variant="caption"
        color="text.secondary"
        component="p"
        sx={{ textAlign: 'right', mt: 0.5 }}
      >
        {editorWords.count(count.words, count.characters)}
      </Typography>
      {notice && (
        <Alert severity="info" onClose={() => setNotice('')}>
          {notice}
        </Alert>
      )}
      {dialog === 'album' && <AlbumDialog onPick={placeAlbum} onClose={() => setDialog(null)} />}
      {dialog === 'link' && <LinkDialog editor={editor} onClose={() => setDialog(null)} />}
      {(dialog === 'picture-words' || dialog === 'other-picture') && (
        <PictureDialog
          files={[]}
          placed={selectedPicture(editor)}
          replaces={dialog === 'other-picture'}
          onPlace={(picture) => {
            changePicture(editor, picture);
            editor.commands.focus();
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'picture' && (
        <PictureDialog
          files={files}
          onPlace={(picture) => insertPicture(editor, picture)}
          onClose={() => {
            setDialog(null);
            setFiles([]);
          }}
        />
      )}
    </>
  );
}
