import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { menuWords } from '@hoi/localization/words/portal/menus';
import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import DragIcon from '@mui/icons-material/DragIndicator';
import { Box, IconButton } from '@mui/material';
import type { ReactNode } from 'react';
import { TextInput } from '#components/ruled/inputs.tsx';
import { PlaceInput } from './place-input.tsx';

interface MenuEntryProps {
  id: string;
  /** The entry's place in the form, as items.2. */
  source: string;
  onRemove: () => void;
  children?: ReactNode;
}

/** One entry: a handle to drag it by (or Space and the arrow keys), its name, where it leads, what is below. */
export function MenuEntry({ id, source, onRemove, children }: MenuEntryProps) {
  const {
    setNodeRef,
    setActivatorNodeRef,
    attributes,
    listeners,
    transform,
    transition,
    isDragging,
  } = useSortable({ id });
  return (
    <Box
      component="li"
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      sx={{
        position: 'relative',
        zIndex: isDragging ? 1 : 'auto',
        display: 'grid',
        gridTemplateColumns: '40px minmax(0, 1fr) 40px',
        alignItems: 'start',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: isDragging ? 'primary.main' : 'divider',
        borderRadius: 1,
        p: 1,
        mb: 1,
      }}
    >
      <IconButton
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={menuWords.drag}
        sx={{ cursor: 'grab', touchAction: 'none', mt: 1 }}
      >
        <DragIcon />
      </IconButton>
      <Box sx={{ display: 'grid', gap: { sm: 2 }, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextInput source={`${source}.label`} label={menuWords.entryName} fullWidth />
        <PlaceInput source={`${source}.href`} labelSource={`${source}.label`} />
      </Box>
      <IconButton onClick={onRemove} aria-label={menuWords.removeEntry} sx={{ mt: 1 }}>
        <RemoveIcon />
      </IconButton>
      {/* On a phone what is below takes the whole width: names and addresses stay readable. */}
      {children && <Box sx={{ gridColumn: { xs: '1 / -1', sm: '2' } }}>{children}</Box>}
    </Box>
  );
}
