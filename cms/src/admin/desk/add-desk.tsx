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
  apis.addDocumentAction((actions) => [
    ...actions.map((action) => (action.type === 'publish' ? PublishAction(action) : action)),
    ...stepActions,
    ScheduleAction,
  ]);
  // Strapi's own buttons stay on top.
  apis.addEditViewSidePanel(([buttons, ...others]) => [...(buttons ? [buttons] : []), ConflictPanel, DeskPanel, ...others, HistoryPanel]);
}
