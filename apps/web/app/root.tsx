import { localDay } from '@hoi/localization/date';
import { siteFrame } from '@hoi/localization/words/frame/site';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { graphql } from '#api/generated/index.ts';
import { ErrorMessage } from '#components/layout/error-message.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import siteScript from '#enhance/site.ts?worker&url';
import { headLinks } from '#platform/head-links.ts';
import type { SiteFace } from '#platform/seo.ts';
import { frameColours } from '#platform/site-icons.ts';
import { siteNameOf } from '#platform/site-name.ts';

const RootQuery = graphql(`
  query Root {
    siteSettings {
      siteName
      organisationName
    }
    ...SiteHeader
    ...SiteFooter
  }
`);

export async function loader({ context }: LoaderFunctionArgs) {
  const site = await context.api.read(RootQuery, {});
  const face: SiteFace = {
    siteUrl: context.siteUrl,
    siteName: siteNameOf(site.siteSettings),
  };
  return { site, face, today: localDay(new Date()) };
}

export const links = () => headLinks;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.face.siteName ?? siteFrame.name },
];

/** A page that says `{ bare: true }` in its handle is shown without header and footer. */
function useBare(): boolean {
  return useMatches().some(({ handle }) => {
    return typeof handle === 'object' && handle !== null && 'bare' in handle;
  });
}

export function Layout({ children }: { children: ReactNode }) {
  // Undefined when the root's own loader failed: the frame is then shown without its data.
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname } = useLocation();
  const bare = useBare();
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content={frameColours.theme} />
        <Meta />
        <Links />
        <script type="module" src={siteScript} />
      </head>
      <body>
        {bare ? (
          children
        ) : (
          <>
            <a className="skip-link visually-hidden" href="#noi-dung">
              {siteFrame.skipToContent}
            </a>
            <SiteHeader
              site={data?.site}
              path={pathname}
              today={data?.today ?? localDay(new Date())}
            />
            {children}
            <SiteFooter site={data?.site} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <main className="wide" id="noi-dung">
      <ErrorMessage status={isRouteErrorResponse(error) ? error.status : 500} />
    </main>
  );
}
