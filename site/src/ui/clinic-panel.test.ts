import { expect, test } from 'vitest';
import { readClinic } from './clinic-panel.ts';

const asked = (fields: Record<string, string>) => readClinic(`?${new URLSearchParams(fields)}`);

test('a name and a number are read', () => {
  expect(asked({ clinic: ' Leeds  Hair Clinic ', tel: '+44 113 496 0000' })).toEqual({
    name: 'Leeds Hair Clinic',
    tel: '+44 113 496 0000',
  });
});

test('a name is cut at eighty characters, and hidden characters go', () => {
  expect(asked({ clinic: 'é'.repeat(200) })?.name).toHaveLength(80);
  expect(asked({ clinic: 'A\u202eB\u0000C\u200b' })?.name).toBe('ABC');
});

test.each(['', '   ', 'https://evil.example', 'see www.evil.example', '<b>Clinic</b>'])('“%s” is no name', (clinic) => {
  expect(asked({ clinic, tel: '0113 496 0000' })).toBeUndefined();
});

test.each(['call us', '12', '0'.repeat(40), '0113;drop'])('“%s” is no number, and the name stays', (tel) => {
  expect(asked({ clinic: 'Leeds Hair Clinic', tel })).toEqual({ name: 'Leeds Hair Clinic' });
});
