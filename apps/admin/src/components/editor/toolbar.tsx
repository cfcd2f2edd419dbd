import { editorWords, toolbarWords } from '@hoi/localization/words/frame/editor';
import ImageIcon from '@mui/icons-material/ImageOutlined';
import LinkIcon from '@mui/icons-material/Link';
import AlbumIcon from '@mui/icons-material/PhotoLibraryOutlined';
import TableIcon from '@mui/icons-material/TableChartOutlined';
import { Box, Divider } from '@mui/material';
import { type Editor, useEditorState } from '@tiptap/react';
import { Fragment } from 'react';
import type { PlacedPicture } from '#components/media/placed-picture.ts';
import { insertTable } from './insert-commands.ts';
import { PictureCommands } from './picture-commands.tsx';
import { selectedPicture } from './selected-picture.ts';
import { TableCommands } from './table-commands.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import { commandGroups } from './toolbar-commands.ts';
import { useRovingFocus } from './use-roving-focus.ts';

interface ToolbarProps {
  editor: Editor;
  controls: string;
  onLink: () => void;
  onImage: () => void;
  onAlbum: () => void;
  onPictureWords: () => void;
  onReplacePicture: () => void;
}

interface ToolbarState {
  commands: Record<string, { active: boolean | undefined; enabled: boolean }>;
  link: boolean;
  table: boolean;
  picture: PlacedPicture | null;
}

// Before the editor stands and after it is gone there is no selection to ask about.
const untouched: ToolbarState = { commands: {}, link: false, table: false, picture: null };

const rule = <Divider orientation="vertical" flexItem sx={{ mx: 0.5, my: 0.75 }} />;

export function Toolbar(props: ToolbarProps) {
  const { editor, controls, onLink, onImage, onAlbum } = props;
  const roving = useRovingFocus<HTMLDivElement>();
  const state = useEditorState({
    editor,
    selector: ({ editor: now }): ToolbarState =>
      now.isDestroyed
        ? untouched
        : {
            commands: Object.fromEntries(
              commandGroups
                .flat()
                .map(({ name, active, enabled }) => [
                  name,
                  { active: active?.(now), enabled: enabled?.(now) ?? true },
                ]),
            ),
            link: now.isActive('link'),
            table: now.isActive('table'),
            picture: selectedPicture(now),
          },
  });
  return (
    <Box
      {...roving}
      role="toolbar"
      aria-label={editorWords.formatting}
      aria-controls={controls}
      data-editor-toolbar
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        p: 0.5,
        position: 'sticky',
        top: { xs: 56, sm: 48 },
        zIndex: 2,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        borderRadius: '8px 8px 0 0',
      }}
    >
      {commandGroups.map((group, index) => (
        <Fragment key={group[0]?.name}>
          {index > 0 && rule}
          {group.map((command) => {
            const { Icon, name } = command;
            const { active, enabled } = state.commands[name] ?? {};
            return (
              <ToolbarButton
                key={name}
                label={command.label}
                shortcut={command.shortcut}
                active={active}
                // Not known yet: nothing has been done that could be undone.
                disabled={!(enabled ?? command.enabled === undefined)}
                onClick={() => command.run(editor)}
              >
                {Icon ? <Icon fontSize="small" /> : name.replace('heading', 'H')}
              </ToolbarButton>
            );
          })}
        </Fragment>
      ))}
      {rule}
      <ToolbarButton
        label={toolbarWords.link}
        shortcut="Ctrl+K"
        active={state.link}
        onClick={onLink}
      >
        <LinkIcon fontSize="small" />
      </ToolbarButton>
      <ToolbarButton label={toolbarWords.picture} onClick={onImage}>
        <ImageIcon fontSize="small" />
      </ToolbarButton>
      <ToolbarButton label={toolbarWords.album} onClick={onAlbum}>
        <AlbumIcon fontSize="small" />
      </ToolbarButton>
      <ToolbarButton
        label={toolbarWords.table}
        disabled={state.table}
        onClick={() => insertTable(editor)}
      >
        <TableIcon fontSize="small" />
      </ToolbarButton>
      {state.table && <TableCommands editor={editor} />}
      {state.picture && (
        <PictureCommands
          editor={editor}
          picture={state.picture}
          onWords={props.onPictureWords}
          onReplace={props.onReplacePicture}
        />
      )}
    </Box>
  );
}
