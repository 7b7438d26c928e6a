import { LinkButton } from '../../web/ui/button.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { distanceText, walkingMinutes, type Place } from './place.ts';

interface ChosenPlaceProps {
  place: Place;
  kilometres: number;
  /** Where the way begins, in words. */
  from: string;
}

/** The place that was clicked, with the way to it. */
export function ChosenPlace({ place, kilometres, from }: ChosenPlaceProps) {
  return (
    <section aria-label="Chosen place">
      <Card>
        <CardBody className="grid gap-3">
          <h2 className="text-xl font-semibold">{place.title}</h2>
          <p>
            <Badge>{place.category ?? place.label}</Badge>
          </p>
          {place.address && <p className="text-muted">{place.address}</p>}
          <p>
            {`${distanceText(kilometres)} from ${from} in a straight line, about ${walkingMinutes(kilometres)} minutes on foot.`}
          </p>
          <div>
            <LinkButton to={place.page} size="small">
              {`Open ${place.title}`}
            </LinkButton>
          </div>
        </CardBody>
      </Card>
    </section>
  );
}
