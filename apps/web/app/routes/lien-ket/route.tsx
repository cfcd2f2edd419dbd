import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/gql.ts';
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
  return new Response(null, { status: 302, headers: { location: link.url } });
}

/** Never shown, but with it an address without a target gets the error page. */
export default function Nothing() {
  return null;
}
