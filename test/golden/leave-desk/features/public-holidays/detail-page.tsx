// One public holiday with everything that is known about it.
import { useParams } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import type { Holiday } from './schema.ts';

export function HolidayPage() {
  const { id } = useParams();
  const resource = useResource<Holiday>(`/api/public-holidays/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(holiday) => <HolidayDetails holiday={holiday} />}
    </Loaded>
  );
}

function HolidayDetails({ holiday }: { holiday: Holiday }) {
  return (
    <article aria-label={holiday.name}>
      <PageHeader
        title={holiday.name}
        parent={{ to: '/holidays', label: 'Public holidays' }}
        actions={
          <>
            <ForRoles roles={['Manager', 'Administrator']}>
              <LinkButton variant="secondary" to={`/holidays/${holiday.id}/edit`}>
                Edit
              </LinkButton>
            </ForRoles>
            <ForRoles roles={['Administrator']}>
              <DeleteButton
                label="Public holiday"
                title={holiday.name}
                path={`/api/public-holidays/${holiday.id}`}
                to="/holidays"
                isKept
              />
            </ForRoles>
          </>
        }
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Day" field="day" value={holiday.day}>
              {formatDate(holiday.day)}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
    </article>
  );
}
