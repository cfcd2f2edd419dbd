import { menuWords } from '@hoi/localization/words/portal/menus';
import { graphql } from '#generated/gql.ts';
import type { Api } from '#providers/client.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';

/** The menus that the public site shows, by name. */
const menuLabels = { main: menuWords.main, footer: menuWords.footer } as const;

const menuQuery = graphql(`
  query Menu($name: String!) {
    menu(name: $name) {
      name
      version
      items {
        label
        href
        children {
          label
          href
        }
      }
    }
  }
`);

function labelOf(name: string): string {
  return Object.entries(menuLabels).find(([key]) => key === name)?.[1] ?? name;
}

async function read(api: Api, name: string): Promise<Row> {
  const { menu } = await api.query(menuQuery, { name });
  // The menu's version is a text, where other records count.
  return { id: name, label: labelOf(name), items: menu.items, state: menu.version };
}

function entry(item: FormValues) {
  return { label: form.text(item, 'label'), href: form.text(item, 'href') };
}

export const menuResource: ResourceDescription = {
  async list(api) {
    const data = await Promise.all(Object.keys(menuLabels).map((name) => read(api, name)));
    return { data, total: data.length };
  },
  one: read,
  async now(api, name) {
    return { version: (await api.query(menuQuery, { name })).menu.version };
  },
  async update(api, values, previous) {
    const items = form.rows(values, 'items').map((item) => ({
      ...entry(item),
      children: form.rows(item, 'children').map(entry),
    }));
    const input = { name: previous.id, items, expectedVersion: form.text(previous, 'state') };
    await api.mutate(mutations.updateMenu, { input });
    return read(api, previous.id);
  },
};
