import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Link } from '@strapi/icons';
import { urlOf } from 'shared-types';
import { typeOf } from '../published-type.ts';
import { ShareForm } from './ShareForm.tsx';

/** Gives a link by which somebody without a login sees the saved draft as it is now. */
export const ShareAction: DocumentActionComponent = ({ model, documentId, activeTab }) => {
  const type = typeOf(model);
  if (type === null || documentId === undefined || activeTab === 'published' || urlOf(type, { slug: 'x' }) === null) return null;
  return {
    label: 'Share a preview…',
    icon: <Link />,
    position: ['panel'],
    dialog: {
      type: 'modal',
      title: 'Share a preview',
      content: ({ onClose }) => <ShareForm type={type} documentId={documentId} onClose={onClose} />,
    },
  };
};
ShareAction.position = 'panel';
