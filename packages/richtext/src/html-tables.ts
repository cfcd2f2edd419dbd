import { attributesOf, type HtmlElement, isElement } from './html-tree.ts';
import { isHidden, startTag } from './start-tag.ts';

/** A cell with what is left of its spans once hidden rows and columns are gone. */
export interface PlacedCell {
  /** Null where a cell that spans into this row stands in a hidden row. */
  element: HtmlElement | null;
  colspan: number;
  rowspan: number;
}

export interface TableParts {
  captions: HtmlElement[];
  rows: PlacedCell[][];
  hiddenRows: HtmlElement[];
  /** Cells of rows that are shown, hidden by themselves or by their column. */
  hiddenCells: HtmlElement[];
}

interface Row {
  element: HtmlElement;
  hidden: boolean;
}

interface Read {
  captions: HtmlElement[];
  columns: boolean[];
  rows: Row[];
}

interface Placed {
  column: number;
  cell: PlacedCell;
}

const mostSpan = 50;

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(mostSpan, Math.max(1, span));
}

function isGone(element: HtmlElement, size: 'width' | 'height'): boolean {
  const tag = startTag(element);
  // Excel writes hidden columns and rows with no size.
  return isHidden(tag) || /^0+(px|pt)?$/.test(tag.attributes[size] ?? '');
}

function readPart(part: HtmlElement, into: Read, hidden: boolean): void {
  for (const child of part.childNodes.filter(isElement)) {
    const tag = child.tagName;
    if (/^(thead|tbody|tfoot)$/.test(tag)) readPart(child, into, hidden || isGone(child, 'height'));
    else if (tag === 'colgroup' && child.childNodes.some(isElement))
      readPart(child, into, hidden || isGone(child, 'width'));
    else if (tag === 'caption') into.captions.push(child);
    else if (tag === 'tr')
      into.rows.push({ element: child, hidden: hidden || isGone(child, 'height') });
    else if (/^col(group)?$/.test(tag)) {
      const span = spanOf(attributesOf(child).span);
      into.columns.push(...Array<boolean>(span).fill(hidden || isGone(child, 'width')));
    }
  }
}

/** What a table shows: hidden rows and columns are taken out, and the others' cells stay in line. */
export function tableParts(table: HtmlElement): TableParts {
  const read: Read = { captions: [], columns: [], rows: [] };
  readPart(table, read, false);
  const hiddenCells: HtmlElement[] = [];
  // By column: up to which row a cell from above stands in it.
  const taken: number[] = [];
  const rows: Placed[][] = read.rows.map(() => []);
  read.rows.forEach((row, at) => {
    let column = 0;
    for (const element of row.element.childNodes.filter(isElement)) {
      // A script may stand between them.
      if (!/^t[dh]$/.test(element.tagName)) continue;
      while ((taken[column] ?? 0) > at) column += 1;
      const tag = startTag(element);
      const columns = spanOf(tag.attributes.colspan);
      const span = spanOf(tag.attributes.rowspan);
      const below = read.rows.slice(at, at + span);
      taken.length = Math.max(taken.length, column + columns);
      taken.fill(at + below.length, column, column + columns);
      const shown = columns - read.columns.slice(column, column + columns).filter(Boolean).length;
      const firstShown = below.findIndex(({ hidden }) => !hidden);
      const cell = {
        element: row.hidden ? null : element,
        colspan: shown,
        rowspan: span - below.filter(({ hidden }) => hidden).length,
      };
      const isShown = shown > 0 && !isHidden(tag);
      if (isShown && firstShown >= 0) rows[at + firstShown]?.push({ column, cell });
      else if (!row.hidden) hiddenCells.push(element);
      column += columns;
    }
  });
  return {
    captions: read.captions,
    rows: rows.map((row) => row.sort((a, b) => a.column - b.column).map(({ cell }) => cell)),
    hiddenRows: read.rows.filter(({ hidden }) => hidden).map(({ element }) => element),
    hiddenCells,
  };
}
