/** Runs on previews: shows the draft anew when Strapi's admin says that it was saved, and keeps other pages out of the frame. */
export const REFRESH = `(() => {
  const admins = (document.currentScript.dataset.admin ?? '').split(' ');
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
