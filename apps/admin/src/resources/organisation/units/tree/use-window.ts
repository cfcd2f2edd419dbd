import { useCallback, useLayoutEffect, useRef, useState } from 'react';

// Rows drawn beyond each edge, so that a quick scroll meets no blank.
const spare = 10;

// The window moves by so many rows at a time, so that most of a slow scroll draws nothing.
const step = 5;

/** Of a long list of rows of one height, which are near enough to the eye to be drawn. */
export function useWindow(count: number, rowHeight: number) {
  const box = useRef<HTMLDivElement>(null);
  const [{ first, last }, setRange] = useState({ first: 0, last: 40 });

  const measure = useCallback(() => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const from = Math.max(0, Math.floor(scrollTop / rowHeight / step) * step - spare);
    const to = Math.ceil((scrollTop + clientHeight) / rowHeight / step) * step + spare;
    setRange((now) => (now.first === from && now.last === to ? now : { first: from, last: to }));
  }, [rowHeight]);

  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [measure]);

  const scrollTo = useCallback(
    (index: number) => {
      if (!box.current) return;
      const { scrollTop, clientHeight } = box.current;
      const top = index * rowHeight;
      if (top < scrollTop) box.current.scrollTop = top;
      else if (top + rowHeight > scrollTop + clientHeight)
        box.current.scrollTop = top + rowHeight - clientHeight;
      measure();
    },
    [rowHeight, measure],
  );

  return { box, first: Math.min(first, count), last: Math.min(last, count), measure, scrollTo };
}
