// The frame of the pages about signing in.
import type { ReactNode } from 'react';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';

interface AccountPageProps {
  title: string;
  introduction?: string;
  /** Below the card: the way to the other page. */
  footer?: ReactNode;
  children: ReactNode;
}

export function AccountPage({ title, introduction, footer, children }: AccountPageProps) {
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title={title} introduction={introduction} />
      <Card>
        <CardBody>{children}</CardBody>
      </Card>
      {footer && <p className="mt-6 text-center text-muted">{footer}</p>}
    </div>
  );
}
