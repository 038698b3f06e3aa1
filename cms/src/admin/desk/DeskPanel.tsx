import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { shownVersion } from '../shown-version.ts';
import { DeskSummary } from './DeskSummary.tsx';

/** Beside every saved document: where it stands on its way to readers, and what was said of it. */
export const DeskPanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const type = typeOf(model);
  if (type === null || documentId === undefined) return null;
  return { title: 'Review', content: <DeskSummary type={type} documentId={documentId} version={shownVersion({ document, meta })} /> };
};
