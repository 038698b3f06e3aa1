import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { Conflict } from './Conflict.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useNewerVersion } from './use-newer-version.ts';

/** Appears beside the form when somebody else has saved the document since it was opened. */
export const ConflictPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const type = typeOf(model);
  const isDraft = activeTab !== 'published';
  const newer = useNewerVersion(type, documentId, isDraft ? document?.updatedAt : undefined);
  useKeptText(isDraft ? documentId : undefined);
  if (type === null || documentId === undefined || newer === undefined || !isDraft) return null;
  return { title: 'Saved by somebody else', content: <Conflict type={type} documentId={documentId} newer={newer} /> };
};
