import { ArrowLeft, Check, Feather, WarningCircle } from '@strapi/icons';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { typeOf } from '../published-type.ts';
import { shownVersion } from '../shown-version.ts';
import { StepForm, type StepWords } from './StepForm.tsx';
import { useDesk, type Desk, type Step } from './use-desk.ts';

interface Offer {
  step: Exclude<Step, 'publish'>;
  label: string;
  title: string;
  icon: ReactNode;
  words(desk: Desk): StepWords;
}

const OFFERS: Offer[] = [
  {
    step: 'submit',
    label: 'Send for review…',
    title: 'Send for review',
    icon: <Feather />,
    words: () => ({
      explanation: 'A clinical reviewer reads the saved draft, and signs it or returns it with comments. Until then it can’t be published.',
      field: { name: 'note', label: 'Note to the reviewer', hint: 'What changed, and what to look at. It may stay empty.', shortest: 0 },
      confirm: 'Send for review',
      path: '/editorial/submit',
      done: 'Sent for review.',
    }),
  },
  {
    step: 'sign',
    label: 'Sign…',
    title: 'Sign this text',
    icon: <Check />,
    words: ({ clinicalHash, profession }) => ({
      explanation:
        'You sign what a patient reads and sees on this page, as it is saved now. Readers see your name, what you are and today’s date. One changed word opens the review again.',
      field: {
        name: 'profession',
        label: 'What you are',
        hint: 'As readers see it, such as “Consultant dermatologist, GMC 1234567”.',
        shortest: 3,
        isLine: true,
        first: profession,
      },
      confirm: 'Sign',
      path: '/editorial/sign',
      more: { clinicalHash },
      done: 'Signed. An editor can publish it now.',
    }),
  },
  {
    step: 'return',
    label: 'Return with comments…',
    title: 'Return with comments',
    icon: <ArrowLeft />,
    words: () => ({
      explanation: 'The author gets it back. It can’t be published until it was sent for review again and signed.',
      field: {
        name: 'comments',
        label: 'Comments',
        hint: 'What has to change, and why. The desk reads them, readers don’t.',
        shortest: 10,
      },
      confirm: 'Return',
      path: '/editorial/return',
      done: 'Returned with your comments.',
    }),
  },
  {
    step: 'override',
    label: 'Publish without signature…',
    title: 'Publish without a signature',
    icon: <WarningCircle />,
    words: () => ({
      explanation: 'The saved draft goes live although no clinician has signed it. The page says so, with your reason.',
      field: { name: 'reason', label: 'Why', hint: 'A sentence that a patient understands. It stands on the page.', shortest: 10 },
      confirm: 'Publish without a signature',
      isDangerous: true,
      path: '/editorial/override',
      done: 'Published. The page says that no clinician has signed it.',
    }),
  },
];

function offered({ step, label, title, icon, words }: Offer): DocumentActionComponent {
  const Action: DocumentActionComponent = ({ model, documentId, document, meta }) => {
    const type = typeOf(model);
    const desk = useDesk(type, documentId, shownVersion({ document, meta }));
    // A step is about the saved draft: what is typed and not saved would be neither reviewed nor published.
    const isModified = useForm('DeskStep', ({ modified }) => modified);
    if (type === null || documentId === undefined || desk.state !== 'known' || desk.data.steps[step].refused !== null) return null;
    const { data } = desk;
    return {
      label,
      icon,
      disabled: isModified,
      ...(step === 'override' && { variant: 'danger' as const }),
      position: ['panel'],
      dialog: {
        type: 'modal',
        title,
        content: ({ onClose }) => <StepForm words={words(data)} type={type} documentId={documentId} onClose={onClose} />,
      },
    };
  };
  Action.position = 'panel';
  return Action;
}

/** The steps between author and reader that Strapi has no button for. What the role or the stage doesn't allow isn't offered. */
export const stepActions: DocumentActionComponent[] = OFFERS.map(offered);
