import { pageText } from '@hoi/localization/page-text';
import { hrefs } from '#platform/addresses.ts';

interface Step {
  label: string;
  href: string;
}

/** The way from the home page to the section that a page stands in. */
export function Breadcrumb({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="breadcrumb" aria-label={pageText.menu.breadcrumb}>
      <ol>
        {[{ label: pageText.home, href: hrefs.home() }, ...steps].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
