// What the features of this product add to a person’s profile.
import { ProfileResults } from '../assessment/profile-results.tsx';

export function ProfileExtras({ userId }: { userId: number }) {
  return (
    <>
      <ProfileResults userId={userId} />
    </>
  );
}
