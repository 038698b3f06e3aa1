/** Drafts by link, for the publisher: the token that may ask can open nothing that no editor made a link to. */
export default {
  routes: [{ method: 'GET', path: '/previews/:link', handler: 'preview.open' }],
};
