/** The first pictures of an album in a row. */
const stripStyles = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(3, 1fr)', sm: 'repeat(6, 1fr)' },
  gap: 0.75,
  mb: 1,
  '& img': { width: '100%', height: 'auto', aspectRatio: '1', objectFit: 'cover' },
} as const;

/** How wide a picture stands in the text; on a phone each fills the line. */
const pictureStyles = {
  '& .picture-medium, & .picture-small': { mx: 'auto' },
  '& .picture-medium': { '@media (width >= 48rem)': { width: '66%' } },
  '& .picture-small': { '@media (width >= 48rem)': { width: '40%' } },
  '& .picture-left:not(.picture-full)': { ml: 0 },
  '& .picture-right:not(.picture-full)': { mr: 0 },
} as const;

/** A text, to be read or written, close to the article page of the public site. */
export const bodyStyles = {
  maxWidth: 760,
  mx: 'auto',
  fontSize: '1.05rem',
  lineHeight: 1.7,
  overflowWrap: 'anywhere',
  '& figure': { mx: 0, my: 2, textAlign: 'center' },
  ...pictureStyles,
  '& img': { maxWidth: '100%', height: 'auto' },
  '& .album-strip-pictures': stripStyles,
  '& figcaption': { color: 'text.secondary', fontSize: '0.9rem' },
  '& blockquote': { borderLeft: '3px solid', borderColor: 'primary.main', ml: 0, pl: 2 },
  '& table': { borderCollapse: 'collapse', width: '100%' },
  '& td, & th': { border: '1px solid #b9aeac', px: 1, py: 0.5, verticalAlign: 'top' },
  '& .align-center': { textAlign: 'center' },
  '& .align-right': { textAlign: 'right' },
  '& .align-justify': { textAlign: 'justify' },
} as const;

export const readerStyles = { ...bodyStyles, '& .table-scroll': { overflowX: 'auto' } } as const;
