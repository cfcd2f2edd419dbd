/** Close to the article page of the public site. */
export const readerStyles = {
  maxWidth: 760,
  mx: 'auto',
  fontSize: '1.05rem',
  lineHeight: 1.7,
  overflowWrap: 'anywhere',
  '& figure': { mx: 0, my: 2, textAlign: 'center' },
  '& img': { maxWidth: '100%', height: 'auto' },
  '& figcaption': { color: 'text.secondary', fontSize: '0.9rem' },
  '& blockquote': { borderLeft: '3px solid', borderColor: 'primary.main', ml: 0, pl: 2 },
  '& .table-scroll': { overflowX: 'auto' },
  '& table': { borderCollapse: 'collapse', width: '100%' },
  '& td, & th': { border: '1px solid #b9aeac', px: 1, py: 0.5, verticalAlign: 'top' },
  '& .align-center': { textAlign: 'center' },
  '& .align-right': { textAlign: 'right' },
  '& .align-justify': { textAlign: 'justify' },
} as const;
