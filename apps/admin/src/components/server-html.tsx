import { useEffect, useRef } from 'react';

/** HTML that our own server rendered from a checked document; scripts in parsed HTML never run. */
export function ServerHtml({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    place.current?.replaceChildren(...parsed.body.childNodes);
  }, [html]);
  return <div ref={place} />;
}
