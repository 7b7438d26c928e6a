/** Header, skip link, main landmark and footer around every page. */
import { IconAdjustments, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { ColorSchemeToggle } from './color-scheme-toggle.tsx';
import classes from './frame.module.css';

export function Frame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        Skip to the content
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.name}>
            <span className={classes.mark} aria-hidden>
              T
            </span>
            Toronto
            <span className={classes.kind}>AI team agent</span>
          </Link>
          <nav aria-label="Main" className={classes.actions}>
            {pathname !== '/' && (
              <Link to="/" className={classes.link}>
                <IconPlus size={16} aria-hidden />
                New product
              </Link>
            )}
            {pathname !== '/preferences' && (
              <Link to="/preferences" className={classes.link}>
                <IconAdjustments size={16} aria-hidden />
                <span className={classes.words}>Preferences</span>
              </Link>
            )}
            <ColorSchemeToggle />
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
