import { siteFrame } from '@hoi/localization/words/frame/site';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { frameColours, markPath, squareIcons } from '#platform/site-icons.ts';
import { siteNameOf } from '#platform/site-name.ts';

const ManifestQuery = graphql(`
  query Manifest {
    siteSettings {
      siteName
      organisationName
    }
  }
`);

/** What a telephone needs to keep the portal on its home screen; https://www.w3.org/TR/appmanifest/ */
export async function loader({ context }: LoaderFunctionArgs) {
  const { siteSettings } = await context.api.read(ManifestQuery, {});
  const icons = squareIcons.flatMap(({ edge, path }) =>
    // The mark stands in the middle four fifths, so a launcher may cut the square to its own shape.
    ['any', 'maskable'].map((purpose) => ({
      src: path,
      sizes: `${edge}x${edge}`,
      type: 'image/png',
      purpose,
    })),
  );
  const manifest = {
    id: hrefs.home(),
    start_url: hrefs.home(),
    scope: hrefs.home(),
    name: siteNameOf(siteSettings),
    short_name: siteFrame.shortName,
    lang: 'vi',
    // With a way back and the address: a news site is read by links.
    display: 'minimal-ui',
    theme_color: frameColours.theme,
    background_color: frameColours.background,
    icons: [{ src: markPath, sizes: 'any', type: 'image/svg+xml' }, ...icons],
  };
  const headers = { 'content-type': 'application/manifest+json; charset=utf-8' };
  return new Response(JSON.stringify(manifest), { headers });
}
