// One course with everything that is known about it.
import { useParams } from 'react-router';
import { formatDate, formatNumber } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { JoinPanel } from '../enrolment/join-panel.tsx';
import { JoinedPeople } from '../enrolment/joined-people.tsx';
import type { Course } from './schema.ts';

export function CoursePage() {
  const { id } = useParams();
  const resource = useResource<Course>(`/api/courses/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(course) => <CourseDetails course={course} />}
    </Loaded>
  );
}

function CourseDetails({ course }: { course: Course }) {
  return (
    <article aria-label={course.name}>
      <PageHeader title={course.name} parent={{ to: '/courses', label: 'Courses' }} />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Starts on" field="startsOn" value={course.startsOn}>
              {formatDate(course.startsOn)}
            </Fact>
            <Fact label="Places" field="places" value={course.places}>
              {formatNumber(course.places)}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <JoinPanel kind="courses" recordId={course.id} title={course.name} />
      <JoinedPeople kind="courses" recordId={course.id} />
    </article>
  );
}
