import type { BlockOf } from 'shared-types';
import { claim, idOf, wordsOf } from '../fixture-library.ts';

type ClaimGroup = BlockOf<'blocks.claim-group'>;

export const minimal: ClaimGroup = { __component: 'blocks.claim-group', claims: [claim.documentId] };
export const typical: ClaimGroup = { ...minimal, title: 'What adverts say', claims: [claim.documentId, idOf('withdrawn')] };
export const longest: ClaimGroup = { ...minimal, title: wordsOf(120), claims: Array.from({ length: 12 }, () => claim.documentId) };
