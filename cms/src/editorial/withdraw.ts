import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { pagedTypes, sitePaths, urlOf, type ContentType, type Withdrawal } from 'shared-types';
import { comparable } from '../publication/append.ts';
import { dependantsOf, type Dependant } from '../publication/dependants.ts';
import { documentsOf } from '../publication/documents.ts';
import { nameOf } from '../publication/document-name.ts';
import { withIntent } from '../publication/intent.ts';
import { liveRows, newestOf, snapshotOf } from '../publication/log.ts';
import { schemasOf } from '../publication/schemas.ts';
import type { Db, StoredRow } from '../publication/tables.ts';
import { withLog } from '../publication/turn.ts';
import { refuseIfNeeded } from '../publication/withdraw.ts';
import type { WithdrawRequest } from './requests.ts';

const hasPage = (type: ContentType): boolean => (pagedTypes as readonly ContentType[]).includes(type);

/** Live documents that use this one, and how; none when it isn't live. */
export async function whereUsed(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  db: Db = strapi.db.connection,
): Promise<Dependant[]> {
  const newest = await newestOf(db, type, documentId);
  return newest ? dependantsOf(db, schemasOf(strapi), newest) : [];
}

async function targetProblem(db: Db, live: StoredRow, withdrawal: Withdrawal): Promise<string | undefined> {
  if (withdrawal.kind === 'gone') return undefined;
  if (!hasPage(live.type)) return `A ${live.type} has no page of its own, so there is no address to keep. Choose “gone”.`;
  if (withdrawal.kind === 'notice') return undefined;
  const path = comparable(withdrawal.target.split(/[?#]/)[0] ?? '');
  if (path === comparable(urlOf(live.type, { slug: live.slug }) ?? '')) return 'It can’t redirect to itself. Choose another page.';
  const isOwn = sitePaths.some((own) => comparable(own) === path);
  const there = isOwn || (await liveRows(db).where({ address: path }).first()) !== undefined;
  return there ? undefined : `${withdrawal.target} is no page of this site now. Choose one that readers can open.`;
}

type Withdrawing = Pick<WithdrawRequest, 'type' | 'documentId' | 'withdrawal'>;

/**
 * The live revision of a document that may be withdrawn like this.
 * @throws ValidationError when it isn't live, or when a redirect would lead nowhere
 */
async function liveToWithdraw(db: Db, { type, documentId, withdrawal }: Withdrawing): Promise<StoredRow> {
  const live = await newestOf(db, type, documentId);
  if (live?.action !== 'published') throw new errors.ValidationError('It isn’t published, so there is nothing to withdraw.');
  const problem = await targetProblem(db, live, withdrawal);
  if (problem !== undefined) throw new errors.ValidationError(`${nameOf(type, snapshotOf(live))} can’t be withdrawn like this. ${problem}`);
  return live;
}

/**
 * Asks of a withdrawal that is planned what will be asked when its time comes, as things are now.
 * @throws ValidationError when it would be refused now
 */
export async function refuseVainWithdrawal(strapi: Core.Strapi, db: Db, asked: Withdrawing): Promise<void> {
  await refuseIfNeeded(strapi, db, await liveToWithdraw(db, asked));
}

/**
 * Takes a live document back the way the editor asks for. An urgent withdrawal isn't held up by documents that need it.
 * @returns the live documents that used it: they now show it as text
 * @throws ValidationError when it isn't live, when a redirect would lead nowhere, or when others need it and it isn't urgent
 */
export function withdraw(strapi: Core.Strapi, request: WithdrawRequest): Promise<{ dependants: Dependant[] }> {
  const { type, documentId, urgent, withdrawal } = request;
  return withLog(strapi, async ({ trx }) => {
    await liveToWithdraw(trx, request);
    const dependants = await whereUsed(strapi, type, documentId, trx);
    await withIntent({ urgent, withdrawal }, () => documentsOf(strapi, type).unpublish({ documentId }));
    return { dependants };
  });
}
