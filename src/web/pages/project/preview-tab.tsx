import { Button, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/FloatingIndicator.css';
import { IconDeviceDesktop, IconDeviceMobile, IconReload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Project } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { QueryFailure } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import classes from './preview-tab.module.css';

const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups allow-modals allow-downloads';

const widths = [
  { value: 'desktop', words: 'Desktop', Icon: IconDeviceDesktop },
  { value: 'phone', words: 'Phone', Icon: IconDeviceMobile },
];

/** The running product itself. Its address holds for a minute, so each loading of the frame asks for a new one. */
export function PreviewTab({ project }: { project: Project }) {
  const [width, setWidth] = useState('desktop');
  const [loaded, setLoaded] = useState(0);
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery({
    queryKey: ['preview', project.id],
    queryFn: () => client.openPreview(project.id),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const isReady = data !== undefined && loaded === dataUpdatedAt && !isFetching;
  return (
    <div className={classes.preview}>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label="Width"
          value={width}
          onChange={setWidth}
          data={widths.map(({ value, words, Icon }) => ({
            value,
            label: (
              <span className={classes.choice}>
                <Icon size={17} aria-hidden />
                {words}
              </span>
            ),
          }))}
        />
        <Button
          variant="default"
          leftSection={<IconReload size={17} aria-hidden />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          Reload
        </Button>
      </div>
      {error && !isFetching ? (
        <QueryFailure title="The product could not be started" error={error} retry={() => void refetch()} />
      ) : (
        <div className={classes.stage} data-width={width}>
          {!isReady && (
            <div className={classes.waking}>
              <Waiting label="Waking the product" />
            </div>
          )}
          {data && (
            <iframe
              // Two addresses of the same second are equal, and still two loadings.
              key={dataUpdatedAt}
              className={classes.frame}
              src={data.url}
              title={`${project.name}, running`}
              sandbox={sandbox}
              onLoad={() => setLoaded(dataUpdatedAt)}
            />
          )}
        </div>
      )}
    </div>
  );
}
