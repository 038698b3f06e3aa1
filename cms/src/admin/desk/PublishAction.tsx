import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { typeOf } from '../published-type.ts';
import { shownVersion } from '../shown-version.ts';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { useDesk } from './use-desk.ts';

/**
 * Strapi's Publish, closed while a review is under way, and open for what was signed although nothing in it changed since
 * it went live: Strapi would see nothing to publish.
 */
export function PublishAction(publish: DocumentActionComponent): DocumentActionComponent {
  const Action: DocumentActionComponent = (props) => {
    const description = publish(props);
    const type = typeOf(props.model);
    const { documentId } = props;
    const desk = useDesk(type, documentId, shownVersion(props));
    const isModified = useForm('DeskPublish', ({ modified }) => modified);
    const { send, isSending } = useEditorialRequest();
    if (!description || type === null || documentId === undefined || desk.state !== 'known') return description;
    const { stage, returned, mayPublish } = desk.data;
    // Then the next step is among the buttons.
    if (!mayPublish) return null;
    if (stage === 'in review' || returned) return { ...description, disabled: true };
    if (stage !== 'signed' || isModified || !description.disabled || desk.data.steps.publish.refused !== null) return description;
    const publishSigned = async () => {
      await send({ path: '/editorial/publish', body: { type, documentId }, done: 'Published, with its signature.' });
      return true;
    };
    return { ...description, disabled: isSending, dialog: undefined, onClick: publishSigned };
  };
  Action.type = publish.type;
  Action.position = publish.position;
  return Action;
}
