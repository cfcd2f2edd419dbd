import type { ComponentProps } from 'react';
import { HeadlineList } from '#components/articles/headline-list.tsx';
import { Pager } from '#components/ui/pager.tsx';
import type { Pages } from '#platform/page-window.ts';

interface AroundProps extends Pages {
  id: string;
  heading: string;
  articles: ComponentProps<typeof HeadlineList>['articles'];
}

/** One of the two lists below an article, if it holds any, with its own pager; paging leads back to it. */
export function Around({ id, heading, articles, current, last, hrefOf }: AroundProps) {
  if (articles.length === 0) return null;
  return (
    <section className="around" id={id} aria-labelledby={`${id}-ten`}>
      <h2 className="section-title" id={`${id}-ten`}>
        {heading}:
      </h2>
      <HeadlineList articles={articles} />
      <Pager
        label={heading}
        current={current}
        last={last}
        hrefOf={(page) => `${hrefOf(page)}#${id}`}
      />
    </section>
  );
}
