import type { PanelComponent } from '@strapi/content-manager/strapi-admin';

type Shown = Pick<Parameters<PanelComponent>[0], 'document' | 'meta'>;

/** When the published version that the page knows of was published; `null` when it knows of none. */
export const shownPublication = ({ document, meta }: Shown): string | null =>
  [document, ...(meta?.availableStatus ?? [])].find((version) => Boolean(version?.publishedAt))?.publishedAt ?? null;

/** Another whenever the draft was saved, or it was published or withdrawn: what is shown of it is then asked for anew. */
export const shownVersion = ({ document, meta }: Shown): string =>
  `${String(document?.updatedAt)} ${String(shownPublication({ document, meta }))}`;
