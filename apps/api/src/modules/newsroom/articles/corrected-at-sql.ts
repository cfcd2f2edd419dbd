/** Since when readers have had `articles a`: a date of the past says less than the step that showed it. */
const shownSince = `greatest(a.published_at, (SELECT min(e.at) FROM review_events e
  WHERE e.article_id = a.id AND e.kind = 'PUBLISHED'))`;

/** Everything of the body that is read, joined: where a text is bold or a paragraph ends changes no word. */
const bodyWords = ['text', 'title', 'credit']
  .map(
    (name) => `(SELECT string_agg(found #>> '{}', '')
      FROM jsonb_path_query(v.content -> 'body', 'strict $.**.${name}') found)`,
  )
  .join(', ');

const otherWords = [
  'title',
  'summary',
  'bylineName',
  'bylinePosition',
  'bylineOrganisation',
  'source',
]
  .map((name) => `coalesce(v.content ->> '${name}', '')`)
  .join(', ');

/**
 * When the words of `articles a` were last changed under readers who had them; null while they are as they
 * were first shown. Pictures, subjects and the category are no words.
 */
export const correctedAt = `(SELECT max(kept.saved_at) FROM (
  SELECT v.saved_at, shown.since, words.now, lag(words.now) OVER (ORDER BY v.number) AS before
  FROM (SELECT ${shownSince} AS since) shown
  JOIN article_versions v ON v.article_id = a.id AND v.number >= coalesce((SELECT max(first.number)
    FROM article_versions first WHERE first.article_id = a.id AND first.saved_at <= shown.since), 0)
  CROSS JOIN LATERAL (SELECT jsonb_build_array(${otherWords}, ${bodyWords}) AS now) words
  -- Most were never saved again: their words are not read.
  WHERE EXISTS (SELECT FROM article_versions later
    WHERE later.article_id = a.id AND later.saved_at > shown.since)
) kept WHERE kept.saved_at > kept.since AND kept.before <> kept.now)`;
