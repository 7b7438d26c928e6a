// What the features of this product add to a person’s profile.
import { PointsSummary } from '../points/points-summary.tsx';

export function ProfileExtras({ userId }: { userId: number }) {
  return (
    <>
      <PointsSummary userId={userId} />
    </>
  );
}
