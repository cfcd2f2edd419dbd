import { createAuthProvider } from './auth/auth-provider.ts';
import { createApi } from './client.ts';
import { createDataProvider } from './data/data-provider.ts';
import { resources } from './resources.ts';

/** The providers of the running page: the API of the same origin. */
export const api = createApi('/graphql');
export const authProvider = createAuthProvider(api);
export const dataProvider = createDataProvider(api, resources);
