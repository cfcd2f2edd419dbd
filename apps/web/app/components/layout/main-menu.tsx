import { siteMenu } from '@hoi/localization/words/frame/site';
import { SearchForm } from '#components/ui/search-form.tsx';

interface MenuEntry {
  label: string;
  href: string;
  children: readonly Omit<MenuEntry, 'children'>[];
}

interface MenuProps {
  entries: readonly MenuEntry[];
  /** Path of the page that shows the menu. */
  path: string;
}

function isCurrent(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

const current = (href: string, path: string) =>
  isCurrent(href, path) ? { 'aria-current': path === href ? ('page' as const) : true } : {};

function EntryList({ entries, path }: { entries: MenuEntry['children']; path: string }) {
  return (
    <ul className="submenu">
      {entries.map(({ href, label }) => (
        <li key={href + label}>
          <a href={href} {...(href === path && { 'aria-current': 'page' as const })}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function WideMenu({ entries, path }: MenuProps) {
  return (
    <ul className="nav-list">
      {entries.map((entry) => (
        <li key={entry.href + entry.label}>
          {entry.children.length > 0 ? (
            <details name="menu">
              <summary {...current(entry.href, path)}>{entry.label}</summary>
              <EntryList entries={[entry, ...entry.children]} path={path} />
            </details>
          ) : (
            <a href={entry.href} {...current(entry.href, path)}>
              {entry.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function SmallMenu({ entries, path }: MenuProps) {
  return (
    <details className="menu-small">
      <summary>{siteMenu.open}</summary>
      <div className="menu-panel">
        <SearchForm />
        <ul className="menu-entries">
          {entries.map((entry) => (
            <li key={entry.href + entry.label}>
              <a href={entry.href} {...current(entry.href, path)}>
                {entry.label}
              </a>
              {entry.children.length > 0 && <EntryList entries={entry.children} path={path} />}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Both menus are in the page; the style shows the one that fits. They work without script. */
export function MainMenu(props: MenuProps) {
  return (
    <nav className="site-nav" aria-label={siteMenu.label}>
      <site-menu class="wide">
        <WideMenu {...props} />
        <SmallMenu {...props} />
      </site-menu>
    </nav>
  );
}
