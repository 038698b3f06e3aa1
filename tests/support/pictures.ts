import type { Admin } from './cms-admin.ts';

/** A one-colour PNG, 64 × 48 pixels: small enough to stand here, large enough to be resized. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfklEQVRoge2SwQ0AQRCC/NPavei/mCvDTNaEAsAYPk+TugELsL4iu5B3Sd2ABVhfkV3Iu6RuwAKsr8gu5F1SN2AB1ldkF/IuqRuwAOsrsgt5l9QNWID1FdmFvEvqBizA+orsQt4ldQMWYH1FdiHvkroBC7C+IruQd0ndgMcDflaF7GoQnP24AAAAAElFTkSuQmCC';

/** Uploads a picture as the admin does and gives the fields of a figure block that shows it. */
export async function figureFields(admin: Admin): Promise<object> {
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(PNG, 'base64')], { type: 'image/png' }), 'square.png');
  const response = await fetch(`${admin.cms.url}/upload`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin.token}` },
    body: form,
  });
  const body: unknown = await response.json();
  if (response.status !== 201 && response.status !== 200) throw new Error(`The upload gave ${response.status}: ${JSON.stringify(body)}`);
  const [file] = body as { id: number }[];
  return {
    __component: 'blocks.figure',
    image: file?.id,
    alt: 'A plain square',
    longDescription: 'A square of one colour.',
    caption: 'A square',
    credit: 'Scalpwise',
    licence: 'Our own',
  };
}
