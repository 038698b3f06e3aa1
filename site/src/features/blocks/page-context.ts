import type { MediaFile, Published } from 'shared-types';
import type { Annotations } from './annotations/annotate.ts';

/** A picture in the sizes that the site serves. */
interface Picture {
  src: string;
  srcset: string;
  /** Pixels of the largest size. */
  width: number;
  height: number;
}

/**
 * What blocks need to know of the page they stand on and of the rest of the library. A page makes one and hands it to
 * every block, so that blocks stay pure and a test renders them from a fixture.
 */
export interface PageContext {
  /** The number of a cited source on this page, from 1; `undefined` for a key that no published source has. */
  citationNumber(key: string): number | undefined;
  /** Documents that blocks point to; `undefined` when withdrawn. */
  guide(documentId: string): Published<'guide'> | undefined;
  question(documentId: string): Published<'question'> | undefined;
  claim(documentId: string): Published<'claim'> | undefined;
  comparison(documentId: string): Published<'comparison'> | undefined;
  /**
   * Where a link to this site (`/…`) leads now, without a fragment that its page does not have; `undefined` when there is
   * nothing: the link is then rendered as text.
   */
  hrefOf(url: string): string | undefined;
  picture(file: MediaFile): Picture;
  /** Terms that the page explains where they stand, and notes beside its citations; a page may have neither. */
  annotations?: Annotations;
}
