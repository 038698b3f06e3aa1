import type { Core } from '@strapi/strapi';
import { setTokens } from './access/tokens.ts';
import { addDeskRoutes } from './editorial/desk-routes.ts';
import { addEditorialRoutes } from './editorial/routes.ts';
import { labelFields } from './edit-view/labels.ts';
import { tidyOnSave } from './edit-view/pasted-text.ts';
import { createLinks } from './links/link-store.ts';
import { checkLinksWeekly } from './links/run-check.ts';
import { createShares } from './preview/shares.ts';
import { raiseContract } from './publication/contract.ts';
import { heal } from './publication/heal.ts';
import { keepLog } from './publication/middleware.ts';
import { createMoments } from './publication/publisher-status.ts';
import { keepShortIds } from './publication/short-id.ts';
import { createTables } from './publication/tables.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    keepLog(strapi);
    keepShortIds(strapi);
    tidyOnSave(strapi);
    addEditorialRoutes(strapi);
    addDeskRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await setTokens(strapi);
    await labelFields(strapi);
    await createTables(strapi);
    await createShares(strapi);
    await createMoments(strapi);
    await createLinks(strapi);
    await raiseContract(strapi);
    await heal(strapi);
    checkLinksWeekly(strapi);
  },
};
