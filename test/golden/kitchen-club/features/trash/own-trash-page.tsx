// The trash of the person who is signed in.
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { TrashPage } from './trash-page.tsx';

export function OwnTrashPage() {
  return (
    <SignedInOnly>
      <TrashPage />
    </SignedInOnly>
  );
}
