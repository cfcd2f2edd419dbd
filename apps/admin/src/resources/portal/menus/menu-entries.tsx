import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { menuDragWords, menuWords } from '@hoi/localization/words/portal/menus';
import AddIcon from '@mui/icons-material/Add';
import { Box, Button } from '@mui/material';
import { useFieldArray } from 'react-hook-form';
import { FieldFault } from '#components/ruled/field-fault.tsx';
import { useFieldRule } from '#components/ruled/field-rule.ts';
import { MenuEntry } from './menu-entry.tsx';

interface Entry {
  label: string;
  href: string;
  children?: Entry[];
}

/** By their list's place in the form. */
type Entries = Record<string, Entry[]>;

interface MenuEntriesProps {
  /** The list's place in the form. */
  name: string;
  /** Entries below entries are one level deep. */
  nested?: boolean;
}

/** What a screen reader says while an entry is moved. @param placeOf its number in the list, from 1 */
function dragAnnouncements(placeOf: (id: UniqueIdentifier) => number): Announcements {
  return {
    onDragStart: ({ active }) => menuDragWords.lifted(placeOf(active.id)),
    onDragOver: ({ over }) => (over ? menuDragWords.over(placeOf(over.id)) : undefined),
    onDragEnd: ({ over }) =>
      over ? menuDragWords.dropped(placeOf(over.id)) : menuDragWords.unmoved,
    onDragCancel: () => menuDragWords.unmoved,
  };
}

/** The entries of a menu, or of one entry: dragged into order, added, taken out. */
export function MenuEntries({ name, nested = false }: MenuEntriesProps) {
  const { validate } = useFieldRule(name, true);
  const { fields, append, remove, move } = useFieldArray<Entries>({
    name,
    rules: { validate },
  });
  const sensors = useSensors(
    // A tap is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const indexOf = (id: unknown) => fields.findIndex((entry) => entry.id === id);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) move(indexOf(active.id), indexOf(over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        announcements: dragAnnouncements((id) => indexOf(id) + 1),
        screenReaderInstructions: { draggable: menuDragWords.howTo },
      }}
    >
      <SortableContext items={fields} strategy={verticalListSortingStrategy}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, width: '100%' }}>
          {fields.map((entry, index) => (
            <MenuEntry
              key={entry.id}
              id={entry.id}
              source={`${name}.${index}`}
              onRemove={() => remove(index)}
            >
              {!nested && <MenuEntries name={`${name}.${index}.children`} nested />}
            </MenuEntry>
          ))}
        </Box>
      </SortableContext>
      <FieldFault name={name} />
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() => append({ label: '', href: '', ...(!nested && { children: [] }) })}
      >
        {nested ? menuWords.addEntryBelow : menuWords.addEntry}
      </Button>
    </DndContext>
  );
}
