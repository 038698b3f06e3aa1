import { Calendar, Clock, Link, Message, Pencil, Rocket } from '@strapi/icons';

const text = (id: string, defaultMessage: string) => ({ id: `desk.${id}`, defaultMessage });
const list = (type: string) => ({
  label: text('open', 'Open the list'),
  href: `/content-manager/collection-types/api::${type}.${type}`,
});

/** What stands on an editor's home page, most pressing first. */
export const deskWidgets = [
  {
    id: 'desk-waiting',
    icon: Clock,
    title: text('waiting', 'Waiting for me'),
    component: async () => (await import('./WaitingWidget.tsx')).WaitingWidget,
  },
  {
    id: 'desk-changes',
    icon: Rocket,
    title: text('changes', 'Is it live?'),
    component: async () => (await import('./ChangesWidget.tsx')).ChangesWidget,
  },
  {
    id: 'desk-drafts',
    icon: Pencil,
    title: text('drafts', 'Not published yet'),
    component: async () => (await import('./DraftsWidget.tsx')).DraftsWidget,
  },
  {
    id: 'desk-reviews',
    icon: Calendar,
    title: text('reviews', 'Reviews due'),
    component: async () => (await import('./ReviewsWidget.tsx')).ReviewsWidget,
  },
  {
    id: 'desk-reports',
    icon: Message,
    title: text('reports', 'Readers’ reports'),
    link: list('report'),
    component: async () => (await import('./ReportsWidget.tsx')).ReportsWidget,
  },
  {
    id: 'desk-links',
    icon: Link,
    title: text('links', 'Broken links'),
    link: { label: text('links.open', 'All links'), href: '/links' },
    component: async () => (await import('./LinksWidget.tsx')).LinksWidget,
  },
];
