// How to reach the owner, and a form to write to them.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useSession } from '../account/session-context.tsx';
import { ContactForm } from './contact-form.tsx';

export function ContactPage() {
  const { user } = useSession();

  return (
    <article className="mx-auto max-w-3xl">
      <PageHeader title="Contact" />
      <div className="grid gap-10">
        <ContactForm sender={user} />
      </div>
    </article>
  );
}
