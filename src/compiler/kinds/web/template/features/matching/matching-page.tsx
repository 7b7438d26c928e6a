import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { criteria, thingPath, things, title } from './definition.ts';
import type { Match, MatchingAnswer, Preferences } from './matching.ts';
import { PreferenceField } from './preference-field.tsx';

/** What the person wishes for on one side, what fits best on the other, with the reasons. */
export function MatchingPage() {
  const first = useResource<MatchingAnswer>('/api/matching');
  return (
    <>
      <PageHeader title={title} introduction={`Say what matters to you; the ${things} that fit best come first.`} />
      <Loaded resource={first}>{(loaded) => <Content first={loaded} />}</Loaded>
    </>
  );
}

function Content({ first }: { first: MatchingAnswer }) {
  const [answer, setAnswer] = useState(first);
  const { user } = useSession();
  const showStatus = useStatus();
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[22rem_1fr]">
      <Card>
        <CardBody>
          <h2 className="mb-5 text-xl font-semibold">Your preferences</h2>
          {user ? (
            <Form
              submitLabel="Find matches"
              onSave={async (values) => {
                setAnswer(await api.put<MatchingAnswer>('/api/matching', preferencesFrom(values)));
                showStatus('Preferences saved, matches updated.');
              }}
            >
              {Object.entries(criteria).map(([name, criterion]) => (
                <PreferenceField
                  key={name}
                  name={name}
                  criterion={criterion}
                  preference={first.preferences[name]}
                  options={first.options[name] ?? []}
                />
              ))}
            </Form>
          ) : (
            <p>
              <Link to="/login">Sign in</Link> to set and keep your own preferences.
            </p>
          )}
        </CardBody>
      </Card>
      <section aria-label="Matches for you" className="grid gap-4">
        <h2 className="text-xl font-semibold">Matches for you</h2>
        <p className="text-muted">
          {answer.isExample && 'These are based on example preferences until you save your own. '}
          Computed by fixed rules from your preferences: each wish counts by its importance.
        </p>
        {answer.matches.length === 0 && <EmptyState title={`There are no ${things} yet`} />}
        <ol aria-label="Matches" className="grid gap-4">
          {answer.matches.map((match) => (
            <li key={match.id}>
              <MatchCard match={match} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function MatchCard({ match }: { match: Match }) {
  return (
    <Card>
      <CardBody className="grid gap-3">
        <div className="flex items-baseline justify-between gap-4">
          <h3 className="text-lg font-semibold">
            <Link to={`${thingPath}/${match.id}`}>{match.title}</Link>
          </h3>
          <p className="text-xl font-bold whitespace-nowrap tabular-nums">{match.percent}% match</p>
        </div>
        <ul className="grid gap-1">
          {match.reasons.map((reason) => (
            <li key={reason.text} className={reason.fits ? 'text-success-ink' : 'text-muted'}>
              <span aria-hidden>{reason.fits ? '✓' : '–'}</span> {reason.text}
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function preferencesFrom(values: Record<string, unknown>): Preferences {
  return Object.fromEntries(
    Object.keys(criteria).map((name) => {
      const wanted = values[name];
      const isGiven = typeof wanted === 'string' || typeof wanted === 'number';
      return [
        name,
        { wanted: wanted === true ? 1 : isGiven ? wanted : null, weight: Number(values[`${name}Weight`]) || 2 },
      ];
    }),
  );
}
