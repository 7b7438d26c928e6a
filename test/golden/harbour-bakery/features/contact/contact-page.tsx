// How to reach the owner, and a form to write to them.
import { PageHeader } from '../../web/ui/page-header.tsx';
import { TextSection } from '../../web/ui/text-section.tsx';
import { ContactForm } from './contact-form.tsx';

const topics = ['Order', 'Something else'];

export function ContactPage() {
  return (
    <article className="mx-auto max-w-3xl">
      <PageHeader title="Contact" />
      <div className="grid gap-10">
        <TextSection heading="Come by">
          <p>We open at six.</p>
        </TextSection>
        <ContactForm topics={topics} />
      </div>
    </article>
  );
}
