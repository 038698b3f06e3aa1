import type { Rule } from '../rule.ts';

export const address: Rule = {
  id: 'address',
  severity: 'error',
  title: 'An address belongs to one document for ever.',
  why: 'Clinics print addresses. One that led to a withdrawn guide must not lead to another text one day, and no document may cover a page of the site itself.',
  fix: 'Choose another address.',
  example: {
    wrong: 'A new guide at the address of a withdrawn one.',
    right: 'A new address; the old one says why its guide was withdrawn.',
  },
  check: (_, { addressTaken }) =>
    addressTaken === undefined ? [] : [{ path: [addressTaken.field], quote: '', message: addressTaken.message }],
};
