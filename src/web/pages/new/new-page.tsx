/** The start: one question, examples to start from, and what was built before. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Mode } from '../../../contract/api.ts';
import { client } from '../../client.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { ConceptForm } from './concept-form.tsx';
import { ExampleCards } from './example-cards.tsx';
import classes from './new-page.module.css';
import { RecentProjects } from './recent-projects.tsx';
import { useDraft } from './use-draft.ts';
import { WorkshopNote } from './workshop-note.tsx';

export function NewPage() {
  const heading = usePageTitle('What should we build?');
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft();
  const [chosen, setMode] = useState<Mode | null>(null);
  const kept = useQuery({ queryKey: ['preferences'], queryFn: ({ signal }) => client.preferences(signal) });
  const mode = chosen ?? kept.data?.mode ?? 'autopilot';
  const [cap, setCap] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const creation = useMutation({
    mutationFn: (concept: string) =>
      client.createProject(concept, { mode, capUsd: Number(cap) > 0 ? Number(cap) : null }),
    onSuccess: async (project) => {
      setDraft('');
      queries.setQueryData(['project', project.id], project);
      await navigate(`/projects/${project.id}`);
    },
  });

  function replace(text: string) {
    setDraft(text);
    creation.reset();
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'center' });
  }

  return (
    <div className={classes.page}>
      <div className={classes.ask}>
        <h1 ref={heading} tabIndex={-1} className={classes.question}>
          What should we build?
        </h1>
        <p className={classes.lead}>
          Say it in your own words: who uses it, what they keep in it, what they do with it. A team of thirteen reads
          it, designs it, builds it and tries every requirement in a real browser. What could not be shown to work is
          listed as such.
        </p>
        <WorkshopNote />
        <ConceptForm
          field={field}
          draft={draft}
          onDraft={setDraft}
          onSubmit={(concept) => creation.mutate(concept)}
          mode={mode}
          onMode={setMode}
          cap={cap}
          onCap={setCap}
          busy={creation.isPending}
          error={creation.error}
        />
      </div>
      <ExampleCards onChoose={replace} />
      <RecentProjects />
    </div>
  );
}
