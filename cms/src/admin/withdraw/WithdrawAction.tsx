import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { typeOf } from '../published-type.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

/**
 * Strapi's Unpublish with our dialog: what becomes of the address, why, and whether it is urgent. Who may not unpublish, or
 * has nothing to unpublish, sees what Strapi shows.
 */
export function WithdrawAction(unpublish: DocumentActionComponent): DocumentActionComponent {
  const Action: DocumentActionComponent = (props) => {
    const description = unpublish(props);
    const type = typeOf(props.model);
    const { documentId } = props;
    if (!description || type === null || documentId === undefined) return description;
    return {
      ...description,
      label: 'Withdraw…',
      onClick: undefined,
      dialog: {
        type: 'modal',
        title: 'Withdraw this from readers',
        content: ({ onClose }) => <WithdrawForm type={type} documentId={documentId} onClose={onClose} />,
      },
    };
  };
  Action.type = unpublish.type;
  Action.position = unpublish.position;
  return Action;
}
