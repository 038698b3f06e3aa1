import { ArrowLeft } from '@strapi/icons';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { RevertForm } from './RevertForm.tsx';

/** Makes the revision before the live one live again. The server says when there is none, or when the role may not. */
export const RevertAction: DocumentActionComponent = ({ model, documentId, meta, document }) => {
  const type = typeOf(model);
  const isPublished = document?.publishedAt !== undefined && document.publishedAt !== null;
  const hasPublished = isPublished || (meta?.availableStatus?.length ?? 0) > 0;
  if (type === null || documentId === undefined || !hasPublished) return null;
  return {
    label: 'Put back the revision before…',
    icon: <ArrowLeft />,
    variant: 'danger',
    position: ['panel'],
    dialog: {
      type: 'modal',
      title: 'Put back the revision before',
      content: ({ onClose }) => <RevertForm type={type} documentId={documentId} onClose={onClose} />,
    },
  };
};
RevertAction.position = 'panel';
