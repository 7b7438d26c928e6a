import { formatNumber } from '../../web/format.ts';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { useResource } from '../../web/use-resource.ts';
import { BadgeList } from './badge-list.tsx';
import type { PointTotals } from './points.ts';
import { unit } from './settings.ts';

/** On a profile: what the person has earned. */
export function PointsSummary({ userId }: { userId: number }) {
  const { data } = useResource<PointTotals>(`/api/points/of/${userId}`);
  if (!data) return null;
  const earned = data.badges.filter(({ isEarned }) => isEarned);
  return (
    <section aria-label="Points and badges" className="grid gap-4">
      <Figures>
        <Figure label={`${unit.charAt(0).toUpperCase()}${unit.slice(1)} earned`} value={formatNumber(data.earned)} />
        <Figure label="Badges" value={formatNumber(earned.length)} />
      </Figures>
      {earned.length > 0 && <BadgeList badges={earned} />}
    </section>
  );
}
