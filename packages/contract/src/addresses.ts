/** Where the API is asked. */
export const graphqlPath = '/graphql';

/** Under which address the API serves files; they stand so, without an origin, in what is stored. */
export const mediaFolder = '/media/';

/** Where the API tells the public site's server of changes, as server-sent events. */
export const changesPath = '/internal/outbox';

/** Where partners read how to ask. */
export const docsPath = '/docs';

/** Where partners try out the API with their token. */
export const explorerPath = '/graphiql';
