// In the header: how many points the signed-in person has, and the way to them.
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { changeEvent } from '../../web/api.ts';
import { formatNumber } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import type { PointTotals } from './points.ts';
import { unit } from './settings.ts';

export function PointsLink() {
  const { user } = useSession();
  const { pathname } = useLocation();
  const { data, reload } = useResource<PointTotals>(user ? '/api/points' : null);

  useEffect(reload, [reload, pathname]);

  // Most of what people do here earns something.
  useEffect(() => {
    window.addEventListener(changeEvent, reload);
    return () => window.removeEventListener(changeEvent, reload);
  }, [reload]);

  if (!user || !data) return null;
  return (
    <Link
      to="/points"
      className="inline-flex min-h-11 items-center gap-1.5 rounded-control px-2 font-semibold whitespace-nowrap text-on-component no-underline hover:bg-component-hover hover:text-on-component-hover"
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-5 fill-current">
        <path d="M12 3l2.7 5.6 6.1.8-4.5 4.2 1.1 6.1L12 16.8l-5.4 2.9 1.1-6.1L3.2 9.4l6.1-.8z" />
      </svg>
      {formatNumber(data.balance)}
      <span className="sr-only lg:not-sr-only">{unit}</span>
    </Link>
  );
}
