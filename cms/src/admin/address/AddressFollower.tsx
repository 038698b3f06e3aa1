import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useDesk } from '../desk/use-desk.ts';
import { typeOf } from '../published-type.ts';
import { shownVersion } from '../shown-version.ts';
import { useAddressFromTitle } from './use-address-from-title.ts';

/** No panel to see: a place inside the form from which the address follows the title until the document is published. */
export const AddressFollower: PanelComponent = ({ model, documentId, document, meta }) => {
  const type = typeOf(model);
  // A clone comes with the id of its original, and without a document.
  const desk = useDesk(type, document && documentId, shownVersion({ document, meta }));
  useAddressFromTitle(type !== null && (document === undefined || (desk.state === 'known' && !desk.data.wasPublished)));
  return null;
};
