import { ArrowLeft } from '@strapi/icons';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { StepForm, type StepWords } from '../desk/StepForm.tsx';
import { typeOf } from '../published-type.ts';

const WORDS: StepWords = {
  explanation:
    'Readers get the revision before the live one, at once. The live one stays in the history. A draft with changes that were never published stays as it is.',
  field: { name: 'reason', label: 'Why', hint: 'A sentence that a patient understands. It stands in the page’s history.', shortest: 10 },
  confirm: 'Put back now',
  isDangerous: true,
  path: '/editorial/revert',
  done: 'Put back. Readers see the earlier revision within seconds.',
};

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
      content: ({ onClose }) => <StepForm words={WORDS} type={type} documentId={documentId} onClose={onClose} />,
    },
  };
};
RevertAction.position = 'panel';
