import { memo } from 'react';
import type { ShownRow } from './tree-rows.ts';
import { rowHeight } from './tree-styles.ts';

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
  drag: RowDrag | null;
}

export function rowId(id: string): string {
  return `unit-row-${id}`;
}

/** The unit whose row this is part of, and whether this is the part that opens and closes. */
export function clickedRow(target: EventTarget): { id: string; twig: boolean } | null {
  if (!(target instanceof Element)) return null;
  const id = target.closest('[data-unit]')?.getAttribute('data-unit');
  return id ? { id, twig: target.closest('.unit-twig') !== null } : null;
}

/** Keys and clicks reach the tree itself, which tells by aria-activedescendant which row they mean. */
export const UnitTreeRow = memo(function UnitTreeRow({
  shown: { row, level, place, siblings },
  index,
  open,
  active,
  selected,
  drag,
}: UnitTreeRowProps) {
  const takes = drag?.dragged != null && drag.dragged !== row.id;
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      id={rowId(row.id)}
      data-unit={row.id}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={selected}
      {...(row.childCount > 0 && { 'aria-expanded': open })}
      {...(active && { 'data-active': '' })}
      draggable={drag !== null && row.parentId !== null}
      onDragStart={() => drag?.start(row.id)}
      onDragEnd={() => drag?.end()}
      onDragOver={(event) => takes && event.preventDefault()}
      onDrop={() => takes && drag?.drop(row.id)}
      style={{ top: index * rowHeight, paddingLeft: Math.min(level - 1, 8) * 18 }}
    >
      <span className="unit-twig">
        {row.childCount > 0 && (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10 6 8.59 7.41 13.17 12l-4.58 4.59L10 18l6-6z" />
          </svg>
        )}
      </span>
      <span className="unit-name">{row.name}</span>
      {row.childCount > 0 && <span className="unit-count">({row.childCount})</span>}
    </div>
  );
});
