import { BadInputError, UnauthenticatedError } from '@hoi/domain/errors';
import type { Sentence } from '@hoi/domain/language';
import { fileFaults } from '@hoi/localization/words/frame/files';
import { uploadLimits } from '@hoi/validation/newsroom/media';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { said } from '#graphql/caller-words.ts';
import { limits } from '#graphql/limits.ts';
import { errorBody } from '#graphql/yoga.ts';
import { sessionCookie } from '#modules/access/identity/own-cookie.ts';
import { findStaff } from '#modules/access/identity/session.ts';
import { languageOf } from './asked-language.ts';
import { bodyKind } from './graphql-media.ts';
import type { RequestLimits } from './request-limits.ts';
import { askerIn } from './request-origin.ts';

/** Bounds the body of a GraphQL request: JSON for everybody, larger multipart uploads for staff only. */
export function graphqlBodyLimit(
  secure: boolean,
  { briefly }: Pick<RequestLimits, 'briefly'>,
): MiddlewareHandler {
  const speaks = (c: Context) => languageOf(c.req.raw.headers, secure);
  const refuse = (said: string | Sentence) => (c: Context) =>
    c.json(errorBody(new BadInputError([], said), speaks(c)), 413);
  const json = bodyLimit({
    maxSize: limits.bodyBytes,
    onError: refuse(said((w) => w.requests.tooLarge)),
  });
  const upload = bodyLimit({
    // The file, and beside it the operation and the boundaries.
    maxSize: uploadLimits.bytes + limits.bodyBytes,
    onError: refuse(fileFaults.tooLarge(uploadLimits.bytes / 1024 / 1024)),
  });
  return async (c, next) => {
    if (bodyKind(c.req.header('content-type')) !== 'upload') return json(c, next);
    const token = sessionCookie.read(c.req.header('cookie'), secure);
    // Known before a byte of the body is read: strangers cannot fill the memory.
    if (!token || !(await briefly(askerIn(c).address, () => findStaff(token)))) {
      return c.json(errorBody(new UnauthenticatedError(), speaks(c)), 401);
    }
    return upload(c, next);
  };
}
