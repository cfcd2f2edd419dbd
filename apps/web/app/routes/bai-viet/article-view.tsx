import { formatBytes } from '@hoi/localization/bytes';
import { siteMenu } from '@hoi/localization/words/frame/site';
import { articlePage } from '@hoi/localization/words/newsroom/articles';
import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { ArticleText } from '#components/articles/article-text.tsx';
import { hrefs } from '#platform/addresses.ts';
import { ShareLinks } from './share-links.tsx';

const ArticleViewFragment = graphql(`
  fragment ArticleView on Article {
    slug
    category {
      slug
    }
    orgUnit {
      slug
      unionName
    }
    tags {
      slug
      name
    }
    attachments {
      title
      file {
        id
        url
        fileName
        byteSize
      }
    }
    ...ArticleText
  }
`);

interface ArticleViewProps {
  article: FragmentType<typeof ArticleViewFragment>;
  /** The one address under which it is known, origin and all. */
  address: string;
}

/** The article itself with what belongs to it: files, subjects, the ways out. */
export function ArticleView(props: ArticleViewProps) {
  const article = readFragment(ArticleViewFragment, props.article);
  const { slug, category, orgUnit, tags, attachments } = article;
  return (
    <article className="article">
      <ArticleText
        article={article}
        aside={
          <a className="print-link" href={hrefs.printArticle(slug)} rel="nofollow">
            {articlePage.print}
          </a>
        }
      />
      <div className="article-end">
        {attachments.length > 0 && (
          <section>
            <h2 className="section-title">{articlePage.attachments}</h2>
            <ul className="attachments">
              {attachments.map(({ title, file }) => (
                <li key={file.id}>
                  <a href={file.url} download>
                    {title || file.fileName}
                  </a>{' '}
                  <span className="meta">({formatBytes(file.byteSize)})</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {tags.length > 0 && (
          <ul className="tag-list" aria-label={articlePage.tags}>
            {tags.map((tag) => (
              <li key={tag.slug}>
                <a href={hrefs.search(tag.name)}>{tag.name}</a>
              </li>
            ))}
          </ul>
        )}
        <ShareLinks address={props.address} />
        <p className="meta">
          {unitPage.articleUnit}: <a href={hrefs.orgUnit(orgUnit.slug)}>{orgUnit.unionName}</a>
        </p>
        <a className="back-link" href={hrefs.category(category.slug)}>
          {articlePage.back}
          <span className="visually-hidden"> {siteMenu.sections}</span>
        </a>
      </div>
    </article>
  );
}
