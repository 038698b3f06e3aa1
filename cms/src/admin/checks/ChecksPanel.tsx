import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { CheckList } from './CheckList.tsx';
import { documentKey } from './latest-checks.ts';

/** What the publishing rules say of the draft as it stands in the form. */
export const ChecksPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const type = typeOf(model);
  if (type === null || activeTab === 'published') return null;
  return { title: 'Checks', content: <CheckList type={type} documentId={documentId} document={documentKey(model, documentId)} /> };
};
