/** `toronto preferences` and `toronto feedback`: what the team keeps in mind, and what is said about its work. */
import type { Configuration } from '../ops/configuration.ts';
import { createClient } from './client.ts';
import { findServer } from './find-server.ts';
import { printRefusal } from './print-refusal.ts';

export type PreferencesWish =
  | { do: 'list' }
  | { do: 'add'; text: string }
  | { do: 'on' | 'off' | 'forget'; id: string };

/** @returns the exit code: 2 when it was refused. */
export async function preferences(wish: PreferencesWish, configuration: Configuration): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const client = createClient({ baseUrl: server.url });
    if (wish.do === 'list') {
      const { preferences: all, mode } = await client.preferences();
      for (const { id, text, isOn, applied, overridden, remark } of all)
        console.log(
          `${id}  ${isOn ? 'on ' : 'off'}  ${text}  (used ${applied}, had otherwise ${overridden})${remark === null ? '' : `  ${remark}`}`,
        );
      if (all.length === 0) console.log('Nothing is kept in mind yet.');
      console.log(`New projects begin in the mode "${mode}".`);
      return 0;
    }
    const outcome = await (wish.do === 'add'
      ? client.addPreference(wish.text)
      : client.changePreference(wish.id, wish.do === 'forget' ? { isRemoved: true } : { isOn: wish.do === 'on' }));
    if (!outcome.ok) {
      for (const line of printRefusal(outcome.refusal)) console.error(line);
      return 2;
    }
    console.log(
      `${outcome.value.id}  ${wish.do === 'forget' ? 'forgotten' : outcome.value.isOn ? 'on' : 'off'}  ${outcome.value.text}`,
    );
    return 0;
  } finally {
    await server.close();
  }
}

/** About the product of a project as a whole. @returns the exit code. */
export async function feedback(
  projectId: string,
  { verdict, comment }: { verdict: 'up' | 'down' | null; comment: string },
  configuration: Configuration,
): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const client = createClient({ baseUrl: server.url });
    const { run } = await client.project(projectId);
    const outcome = await client.giveFeedback(run.id, { target: 'product', verdict, comment });
    if (!outcome.ok) {
      for (const line of printRefusal(outcome.refusal)) console.error(line);
      return 2;
    }
    console.log(outcome.value.learned ?? 'Thank you, it is noted.');
    return 0;
  } finally {
    await server.close();
  }
}
