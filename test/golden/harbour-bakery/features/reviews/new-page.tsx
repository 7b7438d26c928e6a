// The page on which a new review is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { ReviewForm } from './form.tsx';

export function NewReviewPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/reviews', values);
    clearDraft('new-reviews');
    showStatus('Review saved');
    await navigate('/reviews');
  }

  return (
    <>
      <PageHeader title="Write a review" parent={{ to: '/reviews', label: 'Reviews' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <ReviewForm draft="new-reviews" onSave={save} cancelTo="/reviews" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
