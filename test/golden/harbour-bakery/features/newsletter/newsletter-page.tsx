// Where people subscribe to news.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { NewsletterForm } from './newsletter-form.tsx';

export function NewsletterPage() {
  return (
    <>
      <PageHeader title="Newsletter" introduction="New bread, once a month." />
      <NewsletterForm />
    </>
  );
}
