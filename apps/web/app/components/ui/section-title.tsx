import { siteFrame } from '@hoi/localization/words/frame/site';

interface SectionTitleProps {
  title: string;
  href?: string;
}

export function SectionTitle({ title, href }: SectionTitleProps) {
  if (!href) return <h2 className="section-title">{title}</h2>;
  return (
    <h2 className="section-title">
      <a href={href}>{title}</a>
      <a className="more" href={href} aria-label={`${siteFrame.seeAll}: ${title}`}>
        {siteFrame.seeAll}
      </a>
    </h2>
  );
}
