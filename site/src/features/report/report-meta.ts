import type { ReportView } from 'shared-types';
import type { PageMeta } from '../seo/page-meta.ts';

const TITLE = 'Report a problem';

/** What stands first in the tab and is read out first: what became of the report. */
function titleOf(view: ReportView | undefined): string {
  if (view?.state === 'sent') return 'Your report was sent';
  if (view?.unsent !== undefined) return `Not sent: ${TITLE}`;
  return view?.problems === undefined ? TITLE : `To mend: ${TITLE}`;
}

/** The head of the report page. Only the form itself is for search engines. */
export const reportMeta = (view: ReportView | undefined): PageMeta => ({
  title: titleOf(view),
  description: 'Tell the editors what is wrong with a page. It needs no account.',
  path: '/report/',
  noindex: titleOf(view) !== TITLE,
});
