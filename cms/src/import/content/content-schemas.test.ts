import { contentTypes } from 'shared-types';
import { expect, test } from 'vitest';
import { contentFolders, type Attribute } from './content-schemas.ts';

const folders = Object.values(contentFolders);
const target = ({ target: uid }: Attribute): string => uid?.split('.').at(-1) ?? '';

test('every content type has a folder', () => {
  expect(folders.map(({ type }) => type).sort()).toEqual([...contentTypes].sort());
});

test('what a type requires comes before it, but for questions and the guides that show them', () => {
  const order = folders.map(({ type }) => String(type));
  const tooEarly = folders.flatMap(({ type, attributes }) =>
    Object.values(attributes)
      .filter((attribute) => attribute.type === 'relation' && attribute.required && order.indexOf(target(attribute)) > order.indexOf(type))
      .map((attribute) => `${type} requires ${target(attribute)}`),
  );
  expect(tooEarly).toEqual(['question requires guide']);
});
