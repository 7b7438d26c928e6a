import { Button } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { type Project, routes } from '../../../contract/api.ts';
import { addressOf } from '../../client.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { openInTab } from './open-in-tab.ts';
import classes from './product-actions.module.css';

export function ProductActions({ project }: { project: Project }) {
  return (
    <div className={classes.actions}>
      <Button
        size="sm"
        rightSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => void openInTab(project.id)}
      >
        Open in its own tab
      </Button>
      <Button
        component="a"
        href={addressOf(routes.projectDownload, { projectId: project.id })}
        download
        variant="default"
        size="sm"
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        Download zip
      </Button>
      {project.cloneUrl && <CopyButton text={`git clone ${project.cloneUrl}`} label="Copy git clone" />}
    </div>
  );
}
