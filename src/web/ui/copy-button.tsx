import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

/** `label` says what is copied, e.g. "Copy file". */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      notifications.show({
        title: 'The browser did not allow copying',
        message: text,
        color: 'gray',
        autoClose: 15_000,
      });
    }
  }

  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={isCopied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span className="hidden-text" role="status">
        {isCopied ? 'Copied' : ''}
      </span>
    </>
  );
}
