/** Readers' reports come in by token; only the admin lists them. */
export default {
  routes: [{ method: 'POST', path: '/reports', handler: 'report.create' }],
};
