import { pageText } from '@hoi/localization/page-text';

interface SectionTitleProps {
  title: string;
  href?: string;
}

export function SectionTitle({ title, href }: SectionTitleProps) {
  if (!href) return <h2 className="section-title">{title}</h2>;
  return (
    <h2 className="section-title">
      <a href={href}>{title}</a>
      <a className="more" href={href} aria-label={`${pageText.seeAll}: ${title}`}>
        {pageText.seeAll}
      </a>
    </h2>
  );
}
