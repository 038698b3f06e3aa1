import { Badge, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { day } from '../day.ts';
import { EntryList, type Entry } from './EntryList.tsx';
import { useOverview } from './use-overview.ts';

interface Review extends Entry {
  due: string;
  isOverdue: boolean;
}

/** What has to be checked again soon, or should have been. Readers see “overdue” on the page itself. */
export function ReviewsWidget() {
  const answer = useOverview<{ reviews: Review[] }>('reviews');
  if (answer.state === 'loading') return <Widget.Loading />;
  if (answer.state === 'failed') return <Widget.Error />;
  const { reviews } = answer.data;
  if (reviews.length === 0) return <Widget.NoData>No review is due in the next two months.</Widget.NoData>;
  const about = ({ due, isOverdue }: Review) =>
    isOverdue ? (
      <Badge backgroundColor="danger100" textColor="danger700">
        Overdue since {day(due)}
      </Badge>
    ) : (
      <Typography variant="pi" textColor="neutral700">
        Due {day(due)}
      </Typography>
    );
  return <EntryList entries={reviews} about={about} />;
}
