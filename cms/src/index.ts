import type { Core } from '@strapi/strapi';
import { closeRoutes } from './access/closed-routes.ts';
import { setTokens } from './access/tokens.ts';
import { addDeskRoutes } from './editorial/desk-routes.ts';
import { keepFourEyes } from './editorial/four-eyes/gate.ts';
import { addHistoryRoutes } from './editorial/history-routes.ts';
import { registerPermissions } from './editorial/roles/permissions.ts';
import { explainRefusals } from './editorial/roles/plain-refusals.ts';
import { setRoles } from './editorial/roles/roles.ts';
import { addEditorialRoutes } from './editorial/routes.ts';
import { addScheduleRoutes } from './editorial/schedule-routes.ts';
import { keepSchedule } from './editorial/schedule/keep-schedule.ts';
import { refuseStaleSaves } from './editorial/stale-save.ts';
import { createDeskTables } from './editorial/tables.ts';
import { addWorkflowRoutes } from './editorial/workflow-routes.ts';
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
import { adoptKeptFiles } from './publication/media.ts';
import { createTables } from './publication/tables.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    closeRoutes(strapi);
    await registerPermissions(strapi);
    explainRefusals(strapi);
    refuseStaleSaves(strapi);
    keepFourEyes(strapi);
    keepLog(strapi);
    keepShortIds(strapi);
    tidyOnSave(strapi);
    addEditorialRoutes(strapi);
    addDeskRoutes(strapi);
    addWorkflowRoutes(strapi);
    addHistoryRoutes(strapi);
    addScheduleRoutes(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await setTokens(strapi);
    await labelFields(strapi);
    await createTables(strapi);
    await adoptKeptFiles(strapi);
    await createShares(strapi);
    await createMoments(strapi);
    await createLinks(strapi);
    await createDeskTables(strapi);
    await setRoles(strapi);
    await raiseContract(strapi);
    await heal(strapi);
    checkLinksWeekly(strapi);
    keepSchedule(strapi);
  },
};
