// What this room adds to the API; one import per type, query, mutation and field.
import './page.type.ts';
import './menu.type.ts';
import './site-settings.type.ts';
import './menu.query.ts';
import './page.query.ts';
import './pages.query.ts';
import './site-settings.query.ts';
import './create-page.mutation.ts';
import './delete-page.mutation.ts';
import './update-menu.mutation.ts';
import './update-page.mutation.ts';
import './update-site-settings.mutation.ts';
