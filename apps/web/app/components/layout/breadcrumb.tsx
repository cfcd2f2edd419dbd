import { siteFrame, siteMenu } from '@hoi/localization/words/frame/site';
import { hrefs } from '#platform/addresses.ts';

interface Step {
  label: string;
  href: string;
}

/** The way from the home page to the section that a page stands in. */
export function Breadcrumb({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="breadcrumb" aria-label={siteMenu.breadcrumb}>
      <ol>
        {[{ label: siteFrame.home, href: hrefs.home() }, ...steps].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
