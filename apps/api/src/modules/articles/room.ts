// What this room adds to the API; one import per type, query, mutation and field.
import './article.type.ts';
import './article.newer.ts';
import './article.older.ts';
import './article.inside.ts';
import './article.lock.ts';
import './article.review-events.ts';
import './article.versions.ts';
import './article.viewer-can.ts';
import './articles.query.ts';
import './article.query.ts';
