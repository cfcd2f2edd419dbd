import { buttonWords } from '@hoi/localization/words/frame/buttons';
import { linkDialogWords } from '@hoi/localization/words/frame/editor';
import { isSafeHref } from '@hoi/richtext/safe-url';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
} from '@mui/material';
import type { Editor } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { holdsBlock } from './caret.ts';
import { insertLink } from './insert-commands.ts';

interface LinkDialogProps {
  editor: Editor;
  onClose: () => void;
}

function completed(address: string): string {
  const given = address.trim();
  if (/^[^\s/@]+@[^\s/@]+$/.test(given)) return `mailto:${given}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(given) ? `https://${given}` : given;
}

export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const given: unknown = editor.getAttributes('link').href;
  const [address, setAddress] = useState(typeof given === 'string' ? given : '');
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const { selection } = editor.state;
  const needsText = (selection.empty || holdsBlock(selection)) && !given;

  function apply(event: FormEvent) {
    event.preventDefault();
    // The dialog stands inside the article's form in React's tree.
    event.stopPropagation();
    const href = completed(address);
    if (!isSafeHref(href)) {
      setFault(linkDialogWords.wrongAddress);
      return;
    }
    if (needsText) insertLink(editor, text.trim() || href, href);
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    onClose();
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      disableRestoreFocus
      aria-labelledby="link-title"
    >
      {/* Not kept: an address that was copied from elsewhere; given, it stands in the text. */}
      <form onSubmit={apply} noValidate>
        <DialogTitle id="link-title">
          {given ? linkDialogWords.change : linkDialogWords.insert}
        </DialogTitle>
        <DialogContent>
          <TextField
            label={linkDialogWords.address}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            error={fault !== ''}
            helperText={fault || linkDialogWords.addressHelp}
            fullWidth
            autoFocus
          />
          {needsText && (
            <TextField
              label={linkDialogWords.text}
              value={text}
              onChange={(event) => setText(event.target.value)}
              fullWidth
            />
          )}
        </DialogContent>
        <DialogActions>
          {given ? (
            <Button color="error" onClick={remove}>
              {linkDialogWords.remove}
            </Button>
          ) : null}
          <Button onClick={onClose}>{buttonWords.cancel}</Button>
          <Button type="submit" variant="contained">
            {buttonWords.apply}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
