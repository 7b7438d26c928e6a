import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import type { Project } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useRunCommand } from './use-run-command.ts';

export function CancelButton({ project }: { project: Project }) {
  const [isAsking, setIsAsking] = useState(false);
  const cancellation = useRunCommand(project, client.cancelRun);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlayerStop size={17} aria-hidden />}
        loading={cancellation.isPending}
        onClick={() => setIsAsking(true)}
      >
        Cancel
      </Button>
      {isAsking && (
        <ConfirmDialog
          title="Stop building this product?"
          text="The team stops where it is. You can start it again later; finished stages are kept."
          confirmLabel="Stop building"
          cancelLabel="Keep building"
          onConfirm={() => cancellation.mutate()}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
