import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { shownVersion } from '../shown-version.ts';
import { HistorySummary } from './HistorySummary.tsx';

/** Beside every document that was ever published: its revisions. */
export const HistoryPanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const type = typeOf(model);
  if (type === null || documentId === undefined) return null;
  return { title: 'History', content: <HistorySummary type={type} documentId={documentId} version={shownVersion({ document, meta })} /> };
};
