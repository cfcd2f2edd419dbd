import { attribute, escapeHtml } from './escape-html.ts';
import { creditLine, numberAttribute, type RichTextNode, textAttribute } from './nodes.ts';
import { isSafeSource } from './safe-url.ts';

/** A picture as it is served: its address and, where there are several widths of it, those. */
export interface ServedPicture {
  src: string;
  srcset?: string;
  sizes?: string;
}

/** Everything an <img> says; the size is that of the file, in pixels. */
interface ShownPicture extends ServedPicture {
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** An <img>; nothing for an address that is not safe. */
export function imageTag({ src, srcset, sizes, alt, width, height }: ShownPicture): string {
  if (!isSafeSource(src)) return '';
  return (
    `<img${attribute('src', src)}${attribute('srcset', srcset)}${attribute('sizes', sizes)}` +
    ` alt="${escapeHtml(alt)}"${attribute('width', width)}${attribute('height', height)}` +
    ' loading="lazy" decoding="async">'
  );
}

// The full width and the middle are how a picture stands without a word.
function classOf(node: RichTextNode): string | undefined {
  const size = textAttribute(node, 'size');
  const align = textAttribute(node, 'align');
  const names = [
    ...(size === 'small' || size === 'medium' ? [`picture-${size}`] : []),
    ...(align === 'left' || align === 'right' ? [`picture-${align}`] : []),
  ];
  return names.join(' ') || undefined;
}

/** A placed picture with its caption and who took it. */
export function renderPicture(node: RichTextNode, served: ServedPicture | undefined): string {
  const image = imageTag({
    ...(served ?? { src: textAttribute(node, 'src') ?? '' }),
    alt: node.attrs?.decorative === true ? '' : (textAttribute(node, 'alt') ?? ''),
    width: numberAttribute(node, 'width'),
    height: numberAttribute(node, 'height'),
  });
  if (image === '') return '';
  const caption = escapeHtml(textAttribute(node, 'title') ?? '');
  const credit = creditLine(node);
  const parts = [caption, credit && `<span class="credit">${escapeHtml(credit)}</span>`];
  const words = parts.filter(Boolean).join(' ');
  const figcaption = words && `<figcaption>${words}</figcaption>`;
  return `<figure${attribute('class', classOf(node))}>${image}${figcaption}</figure>`;
}
