import type { Api } from '#api/client.server.ts';
import type { Caller } from '#api/site-headers.ts';

/** What the server gives to the loaders of one request. */
export interface RequestContext {
  api: Api;
  /** The API for the same visitor under another name, such as one that was just given. */
  apiFor: (caller: Caller) => Api;
  caller: Caller;
  /** Tells the log of a fault of ours. */
  tell: (error: unknown) => void;
  siteUrl: string;
  apiUrl: string;
  /** Filled by a page for the server: which article it shows. */
  shown: {
    articleId?: string;
    /** Whether a part of the page could not be had just now. */
    incomplete?: boolean;
  };
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
