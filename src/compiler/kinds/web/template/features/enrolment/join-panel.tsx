// On a record's page: how many places are left, and joining.
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Places } from './enrolment.ts';
import { JoinButton } from './join-button.tsx';
import { words } from './words.ts';

export function JoinPanel({ kind, recordId, title }: { kind: string; recordId: number; title: string }) {
  const places = useResource<Places>(`/api/enrolment/${kind}/${recordId}`);
  return (
    <section aria-label={words.verb} className="mt-8">
      <Card>
        <CardBody className="flex flex-wrap items-center justify-between gap-4">
          <Loaded resource={places} shape="rows">
            {({ capacity, taken, isJoined, isOver }) => (
              <>
                <p className="flex flex-wrap items-center gap-3 text-lg">
                  {isJoined && <Badge tone="good">{words.done}</Badge>}
                  <span data-field="placesLeft" data-value={capacity - taken}>
                    {Math.max(0, capacity - taken)} of {capacity} places left
                  </span>
                </p>
                {isOver && !isJoined ? (
                  <p className="text-muted">This is over.</p>
                ) : (
                  <JoinButton kind={kind} recordId={recordId} title={title} onChange={places.reload} mayLeave />
                )}
              </>
            )}
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}
