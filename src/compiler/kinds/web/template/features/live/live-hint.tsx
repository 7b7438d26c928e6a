import { Link } from 'react-router';
import { pagePath, pageTitle } from './page.ts';

/** Above a list whose values move. */
export function LiveHint() {
  return (
    <p className="mb-4 text-sm text-muted">
      Live values are simulated; <Link to={pagePath}>{pageTitle}</Link> shows them all.
    </p>
  );
}
