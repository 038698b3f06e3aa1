import type { DocumentActionComponent, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { HistoryPanel } from '../history/HistoryPanel.tsx';
import { ScheduleAction } from '../schedule/ScheduleAction.tsx';
import { ConflictPanel } from '../stale-save/ConflictPanel.tsx';
import { DeskPanel } from './DeskPanel.tsx';
import { PublishAction } from './PublishAction.tsx';
import { stepActions } from './step-actions.tsx';

interface Apis {
  addDocumentAction(change: (actions: DocumentActionComponent[]) => DocumentActionComponent[]): void;
  addEditViewSidePanel(change: (panels: PanelComponent[]) => PanelComponent[]): void;
}

/** A document's way to its readers: the steps as document actions, where it stands and what was published beside the form. */
export function addDesk(apis: Apis): void {
  // Strapi makes buttons of the first two that are offered, and a menu of the rest. Who may not publish has Save and the next step.
  apis.addDocumentAction((actions) => {
    const ours = actions.map((action) => (action.type === 'publish' ? PublishAction(action) : action));
    const buttons = ours.filter(({ type }) => type === 'publish' || type === 'update');
    return [...buttons, ...stepActions, ...ours.filter((action) => !buttons.includes(action)), ScheduleAction];
  });
  // Strapi's own buttons stay on top.
  apis.addEditViewSidePanel(([buttons, ...others]) => [...(buttons ? [buttons] : []), ConflictPanel, DeskPanel, ...others, HistoryPanel]);
}
