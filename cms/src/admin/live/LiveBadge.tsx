import { Badge } from '@strapi/design-system';
import type { LiveState } from 'shared-types';
import { wordsOf } from './live-words.ts';

/** A document's way to readers in a word or two; the colour is never all that tells it. */
export function LiveBadge({ live }: { live: LiveState }) {
  const { label, tone } = wordsOf(live);
  return (
    <Badge backgroundColor={`${tone}100`} textColor={tone === 'warning' ? 'warning700' : `${tone}700`}>
      {label}
    </Badge>
  );
}
