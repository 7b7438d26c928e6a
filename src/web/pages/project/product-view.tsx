/** The finished product: running first, then its proof, files, history and how the team came to it. */
import { Tabs } from '@mantine/core';
import '@mantine/core/styles/Tabs.css';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Project } from '../../../contract/api.ts';
import { Waiting } from '../../ui/waiting.tsx';
import classes from './product-view.module.css';
import { PreviewTab } from './preview-tab.tsx';

const ChangeTab = lazy(() => import('./change/change-tab.tsx').then(({ ChangeTab }) => ({ default: ChangeTab })));
const ProofTab = lazy(() => import('./proof/proof-tab.tsx').then(({ ProofTab }) => ({ default: ProofTab })));
const FilesTab = lazy(() => import('./files/files-tab.tsx').then(({ FilesTab }) => ({ default: FilesTab })));
const HistoryTab = lazy(() => import('./history-tab.tsx').then(({ HistoryTab }) => ({ default: HistoryTab })));
const TeamTab = lazy(() => import('./team-tab.tsx').then(({ TeamTab }) => ({ default: TeamTab })));

const labels = {
  preview: 'Preview',
  change: 'Change',
  proof: 'Proof',
  files: 'Files',
  history: 'History',
  team: 'Team',
} as const;
type TabName = keyof typeof labels;

function isTab(name: string | null): name is TabName {
  return name !== null && name in labels;
}

export function ProductView({ project }: { project: Project }) {
  const [search, setSearch] = useSearchParams();
  const names: TabName[] = project.hasProduct
    ? ['preview', 'change', 'proof', 'files', 'history', 'team']
    : ['proof', 'team'];
  const asked = search.get('tab');
  const current: TabName = isTab(asked) && names.includes(asked) ? asked : (names[0] ?? 'proof');
  // The product is woken when it is first looked at, and keeps its state while other tabs are.
  const [isAwake, setIsAwake] = useState(false);
  if (current === 'preview' && !isAwake) setIsAwake(true);
  const content: Record<TabName, ReactNode> = {
    preview: <PreviewTab project={project} />,
    change: <ChangeTab project={project} />,
    proof: <ProofTab project={project} />,
    files: <FilesTab project={project} />,
    history: <HistoryTab project={project} />,
    team: <TeamTab project={project} />,
  };
  return (
    <Tabs
      value={current}
      onChange={(name) => setSearch(name && name !== names[0] ? { tab: name } : {}, { replace: true })}
      keepMounted={false}
    >
      <Tabs.List aria-label="The product" className={classes.list}>
        {names.map((name) => (
          <Tabs.Tab key={name} value={name} className={classes.tab}>
            {labels[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Panel key={name} value={name} className={classes.panel} keepMounted={name === 'preview' && isAwake}>
          <Suspense fallback={<Waiting label="Loading" />}>{content[name]}</Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
