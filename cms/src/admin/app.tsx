import type { DocumentActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { AddressFollower } from './address/AddressFollower.tsx';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { GuardedPublish } from './checks/GuardedPublish.tsx';
import { addDesk } from './desk/add-desk.tsx';
import { deskPages } from './desk/pages.ts';
import { deskWidgets } from './desk/widgets.ts';
import { LivePanel } from './live/LivePanel.tsx';
import { RevertAction } from './revert/RevertAction.tsx';
import { ShareAction } from './share/ShareAction.tsx';
import { sendDraftVersions } from './stale-save/draft-version.ts';
import { WhereUsedPanel } from './where-used/WhereUsedPanel.tsx';
import { WithdrawAction } from './withdraw/WithdrawAction.tsx';

interface ContentManagerApis {
  addDocumentAction(change: (actions: DocumentActionComponent[]) => DocumentActionComponent[]): void;
  addEditViewSidePanel(change: (panels: PanelComponent[]) => PanelComponent[]): void;
}
interface App {
  widgets: { register(change: (widgets: object[]) => object[]): void };
  addMenuLink(link: object): void;
  getPlugin(name: 'content-manager'): { apis: ContentManagerApis };
}

export default {
  config: { tutorials: false, notifications: { releases: false } },

  register(app: App) {
    // Before Strapi’s own, which count entries.
    app.widgets.register((widgets) => [...deskWidgets, ...widgets]);
    for (const page of deskPages) app.addMenuLink(page);
  },

  bootstrap(app: App) {
    const { apis } = app.getPlugin('content-manager');
    // Strapi's Unpublish asks nothing; ours asks what readers are told.
    apis.addDocumentAction((actions) => [
      ...actions.map((action) => (action.type === 'unpublish' ? WithdrawAction(action) : action)),
      RevertAction,
    ]);
    apis.addEditViewSidePanel((panels) => [...panels, WhereUsedPanel, AddressFollower]);
    // Behind Strapi’s own buttons, before everything else.
    apis.addEditViewSidePanel(([buttons, ...panels]) => [...(buttons ? [buttons] : []), LivePanel, ChecksPanel, ...panels]);
    apis.addDocumentAction((actions) => [...actions, ShareAction]);
    apis.addDocumentAction((actions) => actions.map((action) => (action.type === 'publish' ? GuardedPublish(action) : action)));
    addDesk(apis);
    sendDraftVersions();
  },
};
