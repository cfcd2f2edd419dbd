import { errorMessages } from '@hoi/localization/words/frame/errors';
import { graphql } from '#generated/gql.ts';
import { ApiError } from '#providers/api-error.ts';
import type { Api } from '#providers/client.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { removes } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';
import { wholeList } from '#providers/data/whole-list.ts';

const groupsQuery = graphql(`
  query SiteLinkGroups {
    siteLinkGroups {
      id
      name
      position
      version
      links {
        id
        title
        url
        opensNewPage
        position
        version
      }
    }
  }
`);

const reading = wholeList(groupsQuery, (data) => data.siteLinkGroups);

async function read(api: Api, id: string): Promise<Row> {
  const row = await reading.one(api, id);
  if (!row) throw new ApiError('NOT_FOUND', errorMessages.NOT_FOUND);
  return row;
}

function groupFields(values: FormValues) {
  return { name: form.text(values, 'name'), position: form.whole(values, 'position') };
}

function linkFields(link: FormValues, position: number) {
  return {
    title: form.text(link, 'title'),
    url: form.text(link, 'url'),
    opensNewPage: form.flag(link, 'opensNewPage'),
    position,
  };
}

/** Each link has its own version: only those that changed are written. */
async function writeLinks(api: Api, group: string, values: FormValues, previous: FormValues) {
  const wanted = form.rows(values, 'links');
  const before = form.rows(previous, 'links');
  for (const gone of before.filter((link) => !wanted.some(({ id }) => id === link.id))) {
    // Under the rule: she took it out of the form that she saves.
    await api.mutate(mutations.deleteSiteLink, { input: form.versioned(gone) });
  }
  for (const [position, link] of wanted.entries()) {
    const fields = linkFields(link, position);
    const old = before.find(({ id }) => id === link.id);
    if (!old) await api.mutate(mutations.createSiteLink, { input: { ...fields, group } });
    else if (
      JSON.stringify(linkFields(old, form.whole(old, 'position'))) !== JSON.stringify(fields)
    ) {
      const input = { ...fields, ...form.versioned(old) };
      await api.mutate(mutations.updateSiteLink, { input });
    }
  }
}

export const linkGroupResource: ResourceDescription = {
  ...reading,
  async create(api, values) {
    const input = groupFields(values);
    const { createSiteLinkGroup } = await api.mutate(mutations.createSiteLinkGroup, { input });
    const { id } = createSiteLinkGroup.siteLinkGroup;
    await writeLinks(api, id, values, {});
    return read(api, id);
  },
  async update(api, values, previous) {
    const input = { ...groupFields(values), ...form.versioned(previous) };
    await api.mutate(mutations.updateSiteLinkGroup, { input });
    await writeLinks(api, previous.id, values, previous);
    return read(api, previous.id);
  },
  remove: removes(mutations.deleteSiteLinkGroup),
};
