import { refuseField } from '@hoi/domain/errors';
import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { said } from '#graphql/caller-words.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visibleArticlesSql } from '#modules/newsroom/articles/article.policy.ts';
import {
  choicesOf,
  cleanQuery,
  meantQuery,
  phraseQuery,
  wantedWords,
} from '#modules/newsroom/articles/text-match.ts';
import { hiddenCategoryIds } from '#modules/newsroom/categories/public-categories.ts';
import { clock } from '#outside/clock.ts';
import { findAlike } from './find-alike.ts';
import { countHits, findHits, type Total } from './find-hits.ts';
import { hitClasses } from './hit-classes.ts';
import { decodeHit, type HitPlace } from './hit-cursor.ts';
import { suggest } from './suggest.ts';

export interface SearchPage {
  /** One more than the page holds when there are more. */
  hits: HitPlace[];
  /** Where to look on, when these are fewer because not all was looked through. */
  until: HitPlace | null;
  suggestion: string | null;
  /** Counted once, when asked, unless it is known. */
  total: () => Promise<Total>;
}

export interface SearchPageRequest {
  size: number;
  after: string | null | undefined;
}

const nothing: SearchPage = {
  hits: [],
  until: null,
  suggestion: null,
  total: async () => ({ count: 0, isExact: true }),
};

function placeOf(after: string | null | undefined, classes: number): HitPlace | null {
  if (after == null) return null;
  return (
    decodeHit(after, classes) ??
    refuseField(
      'after',
      said((w) => w.paging.unknownPlace),
    )
  );
}

/**
 * A page of articles that the viewer may see and that match the text; when none does, those whose
 * titles look like it. @throws BadInputError for a text too long or a place that cannot be
 */
export async function searchArticles(
  viewer: Viewer,
  text: string,
  { size, after }: SearchPageRequest,
): Promise<SearchPage> {
  const query = cleanQuery(text);
  const choices = choicesOf(query);
  const classes = hitClasses(choices);
  const place = placeOf(after, classes.length);
  if (choices.length === 0) return nothing;
  const visible = await visibleArticlesSql(viewer);
  const readers =
    viewer.kind === 'staff' ? null : { by: clock.now(), hidden: await hiddenCategoryIds() };
  const phrases = phraseQuery(choices);
  const search = { classes, meant: meantQuery(choices), phrases, visible, readers };
  const { hits, until, total: known } = await findHits(search, size + 1, place);
  if (hits.length > 0 || place || until) {
    let counted = known && Promise.resolve(known);
    const total = () => {
      counted ??= countHits(search);
      return counted;
    };
    return { hits, until, suggestion: null, total };
  }
  const wanted = wantedWords(query);
  const alike = await findAlike(wordsOf(foldForSearch(wanted)), search, size);
  const total = async () => ({ count: alike.length, isExact: true });
  const titles = alike.map((hit) => hit.title);
  return { hits: alike, until, suggestion: suggest(wanted, titles), total };
}
