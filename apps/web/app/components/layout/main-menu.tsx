import { siteFrame, siteMenu } from '@hoi/localization/words/frame/site';
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

interface ListedEntry {
  label: string;
  href: string;
  /** What it is called where the entry above it is not seen. */
  fullLabel?: string;
}

function EntryList({ entries, path }: { entries: readonly ListedEntry[]; path: string }) {
  return (
    <ul className="submenu">
      {entries.map(({ href, label, fullLabel }) => (
        <li key={href + label}>
          <a
            href={href}
            aria-label={fullLabel}
            {...(href === path && { 'aria-current': 'page' as const })}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The entries below one, and the page of the one itself where none of them leads there. */
function EntriesBelow({ entry, path }: { entry: MenuEntry; path: string }) {
  const { href, label, children } = entry;
  if (children.some((child) => child.href === href)) {
    return <EntryList entries={children} path={path} />;
  }
  const all = { href, label: siteFrame.seeAll, fullLabel: `${siteFrame.seeAll}: ${label}` };
  return <EntryList entries={[all, ...children]} path={path} />;
}

function WideMenu({ entries, path }: MenuProps) {
  return (
    <ul className="nav-list">
      {entries.map((entry) => (
        <li key={entry.href + entry.label}>
          {entry.children.length > 0 ? (
            <details name="menu">
              <summary {...current(entry.href, path)}>{entry.label}</summary>
              <EntriesBelow entry={entry} path={path} />
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
