// The page on which a new book is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { BookForm } from './form.tsx';

export function NewBookPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/books', values);
    clearDraft('new-books');
    showStatus('Book saved');
    await navigate('/books');
  }

  return (
    <>
      <PageHeader title="Add book" parent={{ to: '/books', label: 'Books' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <BookForm draft="new-books" onSave={save} cancelTo="/books" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
