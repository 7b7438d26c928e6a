import { Link } from 'react-router';
import type { NavigationLink } from '../navigation.ts';
import { site } from '../site.ts';

export function SiteFooter({ links }: { links: readonly NavigationLink[] }) {
  return (
    <footer className="paper:hidden mt-12 border-t border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-start justify-between gap-x-12 gap-y-6 px-4 py-10 sm:px-6">
        <div className="max-w-md">
          <p className="text-lg font-bold">{site.name}</p>
          <p className="mt-1 text-muted">{site.tagline}</p>
        </div>
        {links.length > 0 && (
          <nav aria-label="Footer">
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {links.map((link) => (
                <li key={link.path}>
                  <Link to={link.path} className="text-accent no-underline hover:underline">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
