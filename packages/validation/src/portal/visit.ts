import { mostVisitsPerBatch } from '@hoi/domain/visits';
import { formRules } from '@hoi/localization/words/frame/forms';
import { visitRules } from '@hoi/localization/words/portal/visits';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { orElse } from '../left-out.ts';
import { scalars } from '../scalars.ts';

// What a stranger's browser sends may be of any length: it is cut, lest one visit spoil the batch.
const cut = (max: number) => z.string().transform((value) => value.slice(0, max));

const articleId = z.string().max(200).register(scalars, { name: 'ID' });

/** One page opened on the public site, as its server reports it. */
export const visitInput = z.object({
  path: cut(2000).pipe(z.string().startsWith('/', visitRules.path)),
  articleId: articleId.nullish(),
  address: z
    .string()
    .min(1, visitRules.noAddress)
    .max(...bound(100, formRules.letters)),
  userAgent: cut(500),
  at: z.date().nullish(),
  prefetch: orElse(z.boolean(), false),
});

/** A batch of visits; `batchId` stays the same when the call is repeated. */
export const recordVisitsInput = z.object({
  batchId: z.string().min(1).max(100).nullish(),
  visits: z.array(visitInput).max(...bound(mostVisitsPerBatch, visitRules.atOnce)),
});
