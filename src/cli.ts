/** The verbs of `toronto`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AppError } from './errors.ts';
import { readConfiguration } from './ops/configuration.ts';
import { modeSchema } from './contract/api.ts';
import { answer, type Reply } from './cli/answer.ts';
import { build } from './cli/build.ts';
import { change } from './cli/change.ts';
import { doctor } from './cli/doctor.ts';
import { feedback, preferences, type PreferencesWish } from './cli/preferences.ts';
import { quote } from './cli/quote.ts';
import { replay } from './cli/replay.ts';
import { serve } from './cli/serve.ts';
import { restore, versions } from './cli/versions.ts';

const help = `toronto: a team of AI agents turns your concept into a running, tested product.

  toronto build "a bakery order site with a menu and an order form"
      --out DIR     clone the finished product into DIR
      --json        one JSON event a line
      --no-serve    do not keep the product running
      --mode ask    wait with questions ("review": also for approvals; "autopilot", the default, decides)
      --cap-usd N   what models may take at most, in US dollars
      --file FILE   read the concept from a file ("-" for standard input)
  toronto quote "..."  what a concept would take, without starting it
  toronto change PROJECT "add a due date to tasks"
      --preview     only say what would change
      --withdraw R4 give up a requirement for it (may be repeated)
      --json        one JSON event a line
  toronto questions PROJECT
                    what the team asks, and what was decided
  toronto answer PROJECT currency="Euros"
                    answers it (nothing more: the defaults)
  toronto approve PROJECT
  toronto send-back PROJECT "only managers may delete tasks"
  toronto feedback PROJECT "always use euros"
      --up, --down  with a thumb
  toronto preferences [add "use euros" | on ID | off ID | forget ID]
                    what the team keeps in mind for the next products
  toronto versions PROJECT
                    the releases of a product, newest first
  toronto restore PROJECT VERSION
      --data        the data as they were then as well
      --data-only   the data as they were then, the code as it is now
  toronto serve     the web page (the same as npm start)
  toronto replay RUN  a run's model calls again from their record, offline
      --json        as one JSON document
  toronto doctor    what this machine offers and how to mend what is missing
      --json        as one JSON document
  toronto help      this text

Settings come from the environment; docs/configuration.md lists them.`;

/** Runs one verb. @returns the exit code: 0 done, 1 not proven or failed, 2 wrong usage or refused concept. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        mode: { type: 'string', default: 'autopilot' },
        'cap-usd': { type: 'string' },
        file: { type: 'string' },
        json: { type: 'boolean', default: false },
        serve: { type: 'boolean', default: true },
        preview: { type: 'boolean', default: false },
        withdraw: { type: 'string', multiple: true, default: [] },
        data: { type: 'boolean', default: false },
        'data-only': { type: 'boolean', default: false },
        up: { type: 'boolean', default: false },
        down: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowNegative: true,
    });
    const [verb = 'help', ...words] = positionals;
    if (values.help || verb === 'help') {
      console.log(help);
      return 0;
    }
    const configuration = readConfiguration();
    if (verb === 'serve') return await serve(configuration);
    if (verb === 'doctor') return await doctor(configuration, { json: values.json });
    if (verb === 'replay') {
      const [runId] = words;
      if (runId !== undefined) return await replay(runId, configuration, { json: values.json });
      console.error(
        'Name the run, e.g. "toronto replay 0c9d…"; the events of "toronto build --json" carry it as runId.',
      );
      return 2;
    }
    if (verb === 'quote') {
      const concept = values.file === undefined ? words.join(' ') : readConceptFile(values.file);
      return await quote(concept, configuration, { json: values.json });
    }
    if (verb === 'build') {
      const concept = values.file === undefined ? words.join(' ') : readConceptFile(values.file);
      const mode = modeSchema.safeParse(values.mode);
      if (!mode.success) {
        console.error(`There is no mode "${values.mode}". Choose one of: ${modeSchema.options.join(', ')}.`);
        return 2;
      }
      const capUsd = values['cap-usd'] === undefined ? null : Number(values['cap-usd']);
      if (capUsd !== null && !(capUsd > 0)) {
        console.error('--cap-usd needs an amount of US dollars, such as 0.20.');
        return 2;
      }
      return await build(
        { concept, mode: mode.data, capUsd, out: values.out ?? null, json: values.json, serve: values.serve },
        configuration,
      );
    }
    if (verb === 'preferences') {
      const wish = preferencesWish(words);
      if (wish !== null) return await preferences(wish, configuration);
      console.error(`"preferences" knows add, on, off and forget.\n\n${help}`);
      return 2;
    }
    const [projectId, ...rest] = words;
    if (projectId !== undefined && verb === 'feedback' && (rest.length > 0 || values.up || values.down)) {
      const verdict = values.up ? 'up' : values.down ? 'down' : null;
      return await feedback(projectId, { verdict, comment: rest.join(' ') }, configuration);
    }
    if (projectId !== undefined && verb === 'change' && rest.length > 0) {
      const { withdraw, preview, json } = values;
      return await change({ projectId, text: rest.join(' '), withdraw, preview, json }, configuration);
    }
    if (projectId !== undefined) {
      const reply = replyOf(verb, rest);
      if (reply !== null) return await answer(projectId, reply, configuration);
    }
    if (projectId !== undefined && verb === 'versions') return await versions(projectId, configuration);
    if (projectId !== undefined && verb === 'restore' && /^v?\d+$/.test(rest[0] ?? '')) {
      const version = Number((rest[0] ?? '').replace('v', ''));
      return await restore(
        { projectId, version, withData: values.data || values['data-only'], keepsCode: values['data-only'] },
        configuration,
      );
    }
    if (['change', 'versions', 'restore', 'questions', 'answer', 'approve', 'send-back', 'feedback'].includes(verb)) {
      console.error(`"${verb}" needs the identifier of a project, and what to do with it.\n\n${help}`);
      return 2;
    }
    console.error(`There is no verb "${verb}".\n\n${help}`);
    return 2;
  } catch (error) {
    if (error instanceof AppError) {
      console.error(`${error.message} ${error.fix}`);
      return 1;
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      console.error(`${error.message}\n\n${help}`);
      return 2;
    }
    throw error;
  }
}

function replyOf(verb: string, words: readonly string[]): Reply | null {
  if (verb === 'questions') return { do: 'show' };
  if (verb === 'answer') return { do: 'answer', words };
  if (verb === 'approve') return { do: 'approve' };
  return verb === 'send-back' && words.length > 0 ? { do: 'send-back', comment: words.join(' ') } : null;
}

function preferencesWish([act, ...words]: readonly string[]): PreferencesWish | null {
  if (act === undefined) return { do: 'list' };
  const text = words.join(' ');
  if (text === '') return null;
  if (act === 'add') return { do: 'add', text };
  return act === 'on' || act === 'off' || act === 'forget' ? { do: act, id: text } : null;
}

function readConceptFile(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (cause) {
    throw new AppError('invalid-input', `The file ${file} could not be read.`, {
      fix: 'Name a text file with your concept.',
      cause,
    });
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
