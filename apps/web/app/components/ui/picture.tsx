import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';

const PictureFragment = graphql(`
  fragment Picture on MediaFile {
    url
    srcSet
    alt
    width
    height
  }
`);

interface PictureProps {
  image: FragmentType<typeof PictureFragment>;
  /** How wide it is shown, as in the attribute of the same name. */
  sizes: string;
  /** Better than the file's own description; empty for a picture that says nothing new. */
  alt?: string;
  /** On the first screen: fetched at once and first. */
  eager?: boolean;
  /** Whether it waits until it is nearly in sight, as all do but the few that are in sight at once. */
  lazy?: boolean;
}

export function Picture({ image, sizes, alt, eager = false, lazy = true }: PictureProps) {
  const { url, srcSet, alt: ownAlt, width, height } = readFragment(PictureFragment, image);
  const loading = eager
    ? ({ fetchpriority: 'high' } as const)
    : ({ decoding: 'async', loading: lazy ? 'lazy' : 'eager' } as const);
  return (
    <img
      src={url}
      {...(srcSet && { srcSet, sizes })}
      alt={alt ?? ownAlt}
      {...(width && height && { width, height })}
      {...loading}
    />
  );
}
