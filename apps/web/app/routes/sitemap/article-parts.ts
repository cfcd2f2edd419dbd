import { readToEnd } from '@hoi/contract/read-to-end';
import { localDay } from '@hoi/localization/date';
import type { Api } from '#api/client.server.ts';
import { graphql } from '#api/generated/index.ts';
import { daysOf, type Period, periodAround, periodsWithin, yearNamed } from './periods.ts';

const SiteMapNextDocument = graphql(`
  query SiteMapNext($from: Date) {
    articles(first: 1, orderBy: PUBLISHED_AT_ASC, filter: { publishedFrom: $from }) {
      nodes {
        publishedAt
      }
    }
  }
`);

const SiteMapArticleCountDocument = graphql(`
  query SiteMapArticleCount($from: Date!, $to: Date!) {
    articles(first: 1, filter: { publishedFrom: $from, publishedTo: $to }) {
      totalCount
    }
  }
`);

const SiteMapArticlesDocument = graphql(`
  query SiteMapArticles($from: Date!, $to: Date!, $after: String) {
    articles(first: 100, after: $after, filter: { publishedFrom: $from, publishedTo: $to }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        updatedAt
      }
    }
  }
`);

async function countIn(api: Api, period: Period): Promise<number> {
  const days = daysOf(period);
  if (!days) return 0;
  return (await api.read(SiteMapArticleCountDocument, days)).articles.totalCount;
}

const isDay = (period: Period) => periodsWithin(period).length === 0;

/** A period that holds more than a part may is listed by those within it; of a day there are none. */
async function periodsFrom(api: Api, period: Period, most: number): Promise<Period[]> {
  const count = await countIn(api, period);
  if (count === 0) return [];
  if (count <= most || isDay(period)) return [period];
  const found: Period[] = [];
  for (const smaller of periodsWithin(period))
    found.push(...(await periodsFrom(api, smaller, most)));
  return found;
}

/** The year of the first article that was published in a year or later; null after the last. */
async function nextYear(api: Api, from: number | null): Promise<number | null> {
  const day = from === null ? null : daysOf(yearNamed(from))?.from;
  // Behind the last year that can be written there is none.
  if (day === undefined) return null;
  const { articles } = await api.read(SiteMapNextDocument, { from: day });
  const publishedAt = articles.nodes[0]?.publishedAt;
  return publishedAt ? Number(localDay(publishedAt).slice(0, 4)) : null;
}

/** The periods of publication that together hold every article once, at most so many each. */
export async function articlePeriods(api: Api, most: number): Promise<Period[]> {
  const found: Period[] = [];
  // From one year in which there are articles to the next: one may be dated centuries before the others.
  for (let year = await nextYear(api, null); year !== null; year = await nextYear(api, year + 1))
    found.push(...(await periodsFrom(api, yearNamed(year), most)));
  return found;
}

/** Whether `articlePeriods` names it: told from the period and the one around it alone. */
async function isPart(api: Api, period: Period, most: number): Promise<boolean> {
  const around = periodAround(period);
  if (around !== null && (await countIn(api, around)) <= most) return false;
  const count = await countIn(api, period);
  return count > 0 && (count <= most || isDay(period));
}

/** The articles of such a period; null for what is none. */
export async function readArticlesOf(api: Api, period: string, most: number) {
  const days = daysOf(period);
  if (!days || !(await isPart(api, period, most))) return null;
  return readToEnd(
    async (after) => (await api.read(SiteMapArticlesDocument, { ...days, after })).articles,
  );
}
