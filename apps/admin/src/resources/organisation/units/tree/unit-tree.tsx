import { unitWords } from '@hoi/localization/words/organisation/unit-screens';
import { Box } from '@mui/material';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { treeMove, typedAhead } from './tree-keys.ts';
import { openAtFirst, shownRows, type TreeRow } from './tree-rows.ts';
import { rowHeight, treeStyles } from './tree-styles.ts';
import { clickedRow, rowId, UnitTreeRow } from './unit-tree-row.tsx';
import { useWindow } from './use-window.ts';

interface UnitTreeProps {
  rows: readonly TreeRow[];
  /** Null before anything was opened or closed by hand. */
  open: ReadonlySet<string> | null;
  selected: string | null;
  onOpen: (open: Set<string>) => void;
  onChoose: (id: string) => void;
  /** Null where nothing may be moved. */
  onMove: ((id: string, below: string) => void) | null;
}

// Letters within this time are one word. Milliseconds.
const wordMs = 700;

/** The tree of units: only rows near the eye are drawn, the keys are those of any tree. */
export function UnitTree({ rows, open, selected, onOpen, onChoose, onMove }: UnitTreeProps) {
  const opened = useMemo(() => open ?? openAtFirst(rows), [open, rows]);
  const shown = useMemo(() => shownRows(rows, opened), [rows, opened]);
  const [focused, setFocused] = useState<string | null>(null);
  const [keyed, setKeyed] = useState(false);
  const [dragged, setDragged] = useState<string | null>(null);
  const word = useRef({ text: '', at: 0 });
  const { box, first, last, measure, scrollTo } = useWindow(shown.length, rowHeight);

  const place = shown.findIndex(({ row }) => row.id === (focused ?? selected));
  const at = Math.max(0, place);
  const active = shown[at]?.row.id;

  function change(ids: readonly string[], wanted: boolean) {
    const next = new Set(opened);
    for (const id of ids) wanted ? next.add(id) : next.delete(id);
    onOpen(next);
  }
  function onClick({ target }: MouseEvent) {
    const { id, twig } = clickedRow(target) ?? {};
    if (!id) return;
    // The row itself may be scrolled away and with it the focus.
    box.current?.focus({ preventScroll: true });
    setFocused(id);
    if (twig) change([id], !opened.has(id));
    else onChoose(id);
  }

  // A unit that was chosen elsewhere comes into view once its row is there; not again when rows move.
  const chosenAt = shown.findIndex(({ row }) => row.id === selected);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (chosenAt < 0 || seen.current === selected) return;
    seen.current = selected;
    setFocused(null);
    scrollTo(chosenAt);
  }, [chosenAt, selected, scrollTo]);

  function goTo(index: number) {
    setFocused(shown[index]?.row.id ?? null);
    scrollTo(index);
  }

  function type(letter: string) {
    const now = Date.now();
    const kept = now - word.current.at < wordMs ? word.current.text : '';
    word.current = { text: kept + letter, at: now };
    const found = typedAhead(shown, at, word.current.text);
    if (found !== null) goTo(found);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Within a word the space bar is a letter of it.
    const typing = event.key === ' ' && Date.now() - word.current.at < wordMs;
    const move = typing ? null : treeMove(event.key, { shown, at, open: opened });
    if (!move && !/^[\p{L}\d ]$/u.test(event.key)) return;
    event.preventDefault();
    if (move) word.current = { text: '', at: 0 };
    if (!move) type(event.key);
    else if (move.act === 'go') goTo(move.to);
    else if (move.act === 'choose') active && onChoose(active);
    else change(move.ids, move.act === 'open');
  }

  const drag = useMemo(() => {
    const end = () => setDragged(null);
    const drop = (target: string) => {
      if (dragged) onMove?.(dragged, target);
      end();
    };
    return onMove && { dragged, start: setDragged, end, drop };
  }, [dragged, onMove]);

  return (
    <Box
      ref={box}
      role="tree"
      tabIndex={0}
      aria-label={unitWords.many}
      aria-activedescendant={active ? rowId(active) : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => setKeyed(true)}
      onBlur={() => setKeyed(false)}
      sx={treeStyles}
    >
      <Box role="none" sx={{ position: 'relative', height: shown.length * rowHeight }}>
        {shown.slice(first, last).map((one, offset) => (
          <UnitTreeRow
            key={one.row.id}
            shown={one}
            index={first + offset}
            open={opened.has(one.row.id)}
            active={keyed && one.row.id === active}
            selected={one.row.id === selected}
            drag={drag}
          />
        ))}
      </Box>
    </Box>
  );
}
