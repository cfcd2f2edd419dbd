import ClosedIcon from '@mui/icons-material/ChevronRight';
import OpenIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import { memo } from 'react';
import type { ShownRow } from './tree-rows.ts';

/** Pixels; the window over the rows counts on it. */
export const rowHeight = 36;

interface RowDrag {
  /** The unit under the pointer's hand, if any. */
  dragged: string | null;
  start: (id: string) => void;
  end: () => void;
  drop: (target: string) => void;
}

interface UnitTreeRowProps {
  shown: ShownRow;
  index: number;
  open: boolean;
  active: boolean;
  selected: boolean;
  onToggle: (id: string) => void;
  onChoose: (id: string, index: number) => void;
  drag: RowDrag | null;
}

export function rowId(id: string): string {
  return `unit-row-${id}`;
}

export const UnitTreeRow = memo(function UnitTreeRow({
  shown: { row, level, place, siblings },
  index,
  open,
  active,
  selected,
  onToggle,
  onChoose,
  drag,
}: UnitTreeRowProps) {
  const takes = drag?.dragged != null && drag.dragged !== row.id;
  const Icon = open ? OpenIcon : ClosedIcon;
  return (
    // Keys reach the tree itself, which tells by aria-activedescendant which row they mean.
    <Box
      role="treeitem"
      id={rowId(row.id)}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={selected}
      {...(row.childCount > 0 && { 'aria-expanded': open })}
      draggable={drag !== null && row.parentId !== null}
      onDragStart={() => drag?.start(row.id)}
      onDragEnd={() => drag?.end()}
      onDragOver={(event) => takes && event.preventDefault()}
      onDrop={() => takes && drag?.drop(row.id)}
      onClick={() => onChoose(row.id, index)}
      sx={{
        position: 'absolute',
        top: index * rowHeight,
        left: 0,
        right: 0,
        height: rowHeight,
        pl: `${Math.min(level - 1, 8) * 18}px`,
        pr: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        cursor: 'pointer',
        bgcolor: selected ? 'action.selected' : undefined,
        outline: active ? '2px solid' : undefined,
        outlineColor: 'primary.main',
        outlineOffset: '-2px',
        borderRadius: 1,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box
        component="span"
        onClick={(event) => {
          event.stopPropagation();
          onToggle(row.id);
        }}
        sx={{ width: 24, height: 24, flexShrink: 0, color: 'text.secondary' }}
      >
        {row.childCount > 0 && <Icon aria-hidden />}
      </Box>
      <Box
        component="span"
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {row.name}
      </Box>
      {row.childCount > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8rem', flexShrink: 0 }}>
          ({row.childCount})
        </Box>
      )}
    </Box>
  );
});
