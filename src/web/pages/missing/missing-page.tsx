import { Link } from 'react-router';
import { usePageTitle } from '../../ui/use-page-title.ts';
import classes from './missing-page.module.css';

export function MissingPage() {
  const heading = usePageTitle('Page not found');
  return (
    <div className={classes.page}>
      <p className={classes.number} aria-hidden>
        404
      </p>
      <h1 ref={heading} tabIndex={-1}>
        There is no such page
      </h1>
      <p>The address may be mistyped, or the project was removed.</p>
      <Link to="/">Go to the start page</Link>
    </div>
  );
}
