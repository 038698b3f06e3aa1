import { Calendar } from '@strapi/icons';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useDesk } from '../desk/use-desk.ts';
import { typeOf } from '../published-type.ts';
import { shownVersion } from '../shown-version.ts';
import { ScheduleForm } from './ScheduleForm.tsx';

/** Publishes or withdraws at a later time. Offered to whoever may do it now. */
export const ScheduleAction: DocumentActionComponent = ({ model, documentId, document, meta }) => {
  const type = typeOf(model);
  const desk = useDesk(type, documentId, shownVersion({ document, meta }));
  const isModified = useForm('ScheduleAction', ({ modified }) => modified);
  if (type === null || documentId === undefined || desk.state !== 'known' || !desk.data.mayPublish) return null;
  const { isLive } = desk.data;
  return {
    label: 'Schedule…',
    icon: <Calendar />,
    disabled: isModified,
    position: ['panel'],
    dialog: {
      type: 'modal',
      title: 'Schedule',
      content: ({ onClose }) => <ScheduleForm type={type} documentId={documentId} isLive={isLive} onClose={onClose} />,
    },
  };
};
ScheduleAction.position = 'panel';
