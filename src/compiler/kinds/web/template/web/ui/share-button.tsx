import { useState } from 'react';
import { Button, buttonLook } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useStatus } from './status-message.tsx';

/** Where a link can be handed on to; nothing is asked of these places before somebody chooses one. */
const ways: readonly { label: string; to: (link: string, title: string) => string }[] = [
  {
    label: 'E-mail',
    to: (link, title) => `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(link)}`,
  },
  { label: 'WhatsApp', to: (link, title) => `https://wa.me/?text=${encodeURIComponent(`${title} ${link}`)}` },
  { label: 'Facebook', to: (link) => `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(link)}` },
  {
    label: 'X',
    to: (link, title) => `https://x.com/intent/post?text=${encodeURIComponent(title)}&url=${encodeURIComponent(link)}`,
  },
];

interface ShareButtonProps {
  title: string;
  label?: string;
  /** What is shared, where it is not the page that the button stands on. */
  path?: string;
}

/** Shows the page's link to copy, and hands it on to other places or to the device's own sharing where there is one. */
export function ShareButton({ title, label = 'Share', path }: ShareButtonProps) {
  const [open, setOpen] = useState(false);
  const showStatus = useStatus();
  const link = path === undefined ? window.location.href : new URL(path, window.location.href).href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      showStatus('Link copied');
      setOpen(false);
    } catch {
      // Not every browser lets a page write to the clipboard; the link stands there to be selected.
      showStatus('Please select the link and copy it', 'bad');
    }
  }

  return (
    <>
      <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} title={`Share “${title}”`} onClose={() => setOpen(false)}>
        <section
          aria-label="Link"
          className="rounded-control border border-line bg-page px-3 py-2 break-all select-all"
        >
          {link}
        </section>
        <div className="flex flex-wrap gap-3">
          <Button onClick={copy}>Copy link</Button>
          {'share' in navigator && (
            <Button variant="secondary" onClick={() => navigator.share({ title, url: link }).catch(() => {})}>
              Share with an app
            </Button>
          )}
          {ways.map(({ label, to }) => (
            <a
              key={label}
              href={to(link, title)}
              target="_blank"
              rel="noreferrer"
              className={buttonLook({ variant: 'secondary' })}
            >
              {label}
            </a>
          ))}
          <Button variant="quiet" onClick={() => setOpen(false)}>
            Close
          </Button>
        </div>
      </Dialog>
    </>
  );
}
