import { Box, Flex, Typography } from '@strapi/design-system';
import type { ChangedField } from './use-revisions.ts';

/** Taken out is struck through and red, put in is underlined and green: either says it without the colour. */
const LOOK = {
  same: { tag: 'span', style: {} },
  removed: { tag: 'del', style: { background: '#fcecea', color: '#b72b1a', textDecoration: 'line-through' } },
  added: { tag: 'ins', style: { background: '#eafbe7', color: '#2f6846', textDecoration: 'underline' } },
} as const;

/** What changed, field by field. */
export function ChangedFields({ fields }: { fields: ChangedField[] }) {
  if (fields.length === 0) return <Typography>Nothing that readers see is different.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {fields.map(({ label, stretches }) => (
        <Box key={label} tag="section" aria-label={label}>
          <Typography variant="sigma" textColor="neutral600" tag="h3">
            {label}
          </Typography>
          <Typography tag="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {stretches.map(({ kind, text }, index) => {
              const { tag: Tag, style } = LOOK[kind];
              return (
                <Tag key={index} style={style}>
                  {text}
                </Tag>
              );
            })}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
