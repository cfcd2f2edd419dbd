import { linksPanel } from '@hoi/localization/words/portal/links';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { notFound } from '#platform/not-found.ts';

const LinkTargetsQuery = graphql(`
  query LinkTargets {
    siteLinkGroups {
      links {
        id
        url
      }
    }
  }
`);

/** Leads on to a link of ours, named by its id: never to an address taken from the request. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const id = new URL(request.url).searchParams.get('den');
  const { siteLinkGroups } = await context.api.read(LinkTargetsQuery, {});
  const links = siteLinkGroups.flatMap((group) => group.links);
  const link = links.find((candidate) => candidate.id === id) ?? notFound();
  return { url: new URL(link.url).href };
}

// By a page of ours: browsers hold an answer that sends a form's reader elsewhere for a form that is
// sent elsewhere, which our policy forbids.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: linksPanel.leaving },
  { name: 'robots', content: 'noindex' },
  ...(data ? [{ httpEquiv: 'refresh', content: `0; url=${data.url}` }] : []),
];

export default function Leaving() {
  const { url } = useLoaderData<typeof loader>();
  return (
    <main className="wide" id="noi-dung">
      <div className="message-page">
        <h1>{linksPanel.leaving}</h1>
        <p>
          <a href={url}>{url}</a>
        </p>
      </div>
    </main>
  );
}
