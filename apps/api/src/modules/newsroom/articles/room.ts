// What this room adds to the API; one import per type, query, mutation and field.
import './article.type.ts';
import './article.neighbours.ts';
import './article.inside.ts';
import './article.lock.ts';
import './article.review-events.ts';
import './article.versions.ts';
import './article.viewer-can.ts';
import './article.query.ts';
import './gone-articles.query.ts';
import './category.article-count.ts';
import './category.articles.ts';
import './org-unit.articles.ts';
import './person.named-in.ts';
import './article.mutations.ts';
import './article-step.mutations.ts';
import './person-export.mutations.ts';
