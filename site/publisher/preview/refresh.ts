/** The header by which a preview says which version of the draft it shows. */
export const VERSION = 'x-draft-version';

/**
 * Runs on previews: shows the draft anew when it was saved, be it in the admin around the frame or in another window, and keeps
 * other pages out of the frame.
 */
export const REFRESH = `(() => {
  const { admin = '', version } = document.currentScript.dataset;
  const admins = admin.split(' ');
  if (version)
    setInterval(async () => {
      if (document.hidden) return;
      const now = await fetch(location.pathname, { method: 'HEAD' }).then((answer) => answer.headers.get('${VERSION}'), () => null);
      if (now && now !== version) location.reload();
    }, 1500);
  addEventListener('message', ({ origin, data }) => {
    if (admins.includes(origin) && data?.type === 'strapiUpdate') location.reload();
  });
  for (const link of document.querySelectorAll('a[href]'))
    if (link.origin !== location.origin || link.pathname !== location.pathname) {
      link.target = '_blank';
      link.rel = 'noreferrer';
    }
})();
`;
