import type { DocumentActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { addDesk } from './desk/add-desk.tsx';
import { RevertAction } from './revert/RevertAction.tsx';
import { sendDraftVersions } from './stale-save/draft-version.ts';
import { WhereUsedPanel } from './where-used/WhereUsedPanel.tsx';
import { WithdrawAction } from './withdraw/WithdrawAction.tsx';

interface ContentManagerApis {
  addDocumentAction(change: (actions: DocumentActionComponent[]) => DocumentActionComponent[]): void;
  addEditViewSidePanel(change: (panels: PanelComponent[]) => PanelComponent[]): void;
}
interface App {
  getPlugin(name: 'content-manager'): { apis: ContentManagerApis };
}

export default {
  config: { tutorials: false, notifications: { releases: false } },

  bootstrap(app: App) {
    const { apis } = app.getPlugin('content-manager');
    // Strapi's Unpublish asks nothing; ours asks what readers are told.
    apis.addDocumentAction((actions) => [
      ...actions.map((action) => (action.type === 'unpublish' ? WithdrawAction(action) : action)),
      RevertAction,
    ]);
    apis.addEditViewSidePanel((panels) => [...panels, WhereUsedPanel]);
    addDesk(apis);
    sendDraftVersions();
  },
};
