import { placedPictureWords } from '@hoi/localization/words/frame/editor';
import { type pictureAligns, pictureSizes } from '@hoi/richtext/attributes';
import { Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { Editor } from '@tiptap/react';
import type { PlacedPicture } from '#components/media/placed-picture.ts';
import { changePicture } from './selected-picture.ts';

// As they lie on the screen.
const widths = pictureSizes.toReversed();
const places = ['left', 'center', 'right'] as const satisfies (typeof pictureAligns)[number][];

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  names: Readonly<Record<Value, string>>;
  values: readonly Value[];
  disabled?: boolean;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, names, values, disabled = false, onChoose } = props;
  return (
    <ToggleButtonGroup size="small" exclusive value={value} disabled={disabled} aria-label={label}>
      {values.map((one) => (
        <ToggleButton
          key={one}
          value={one}
          sx={{ py: 0.25, textTransform: 'none' }}
          onClick={() => onChoose(one)}
        >
          {names[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface PictureCommandsProps {
  editor: Editor;
  picture: PlacedPicture;
  onWords: () => void;
  onReplace: () => void;
}

/** Offered while a picture is selected. */
export function PictureCommands({ editor, picture, onWords, onReplace }: PictureCommandsProps) {
  return (
    <>
      <Button size="small" onClick={onWords}>
        {placedPictureWords.describe}
      </Button>
      <Choice
        label={placedPictureWords.width}
        value={picture.size}
        values={widths}
        names={placedPictureWords.sizes}
        onChoose={(size) => changePicture(editor, { size })}
      />
      <Choice
        label={placedPictureWords.place}
        value={picture.align}
        values={places}
        names={placedPictureWords.aligns}
        // A picture as wide as the text stands nowhere else.
        disabled={picture.size === 'full'}
        onChoose={(align) => changePicture(editor, { align })}
      />
      <Button size="small" onClick={onReplace}>
        {placedPictureWords.replace}
      </Button>
      <Button
        size="small"
        color="error"
        onClick={() => editor.chain().deleteSelection().focus().run()}
      >
        {placedPictureWords.remove}
      </Button>
    </>
  );
}
