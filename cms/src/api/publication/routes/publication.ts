/** The log, by token. `access/tokens.ts` says which token may call what. */
export default {
  routes: [
    { method: 'GET', path: '/publication/state', handler: 'publication.state' },
    { method: 'GET', path: '/publication/events', handler: 'publication.events' },
    { method: 'GET', path: '/publication/media/:sha256', handler: 'publication.media' },
    { method: 'GET', path: '/publication/check', handler: 'publication.check' },
    { method: 'PUT', path: '/publication/status', handler: 'publication.status' },
  ],
};
