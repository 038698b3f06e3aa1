import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { DependantList } from './DependantList.tsx';

/** Beside every document that was saved: which published documents use it. */
export const WhereUsedPanel: PanelComponent = ({ model, documentId }) => {
  const type = typeOf(model);
  if (type === null || documentId === undefined) return null;
  return { title: 'Where used', content: <DependantList type={type} documentId={documentId} /> };
};
