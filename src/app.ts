/** The composition root: the one file that knows every module. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from './compiler/compile.ts';
import { formatSource } from './compiler/format-source.ts';
import { readTemplate } from './compiler/kinds/web/read-template.ts';
import { AppError } from './errors.ts';
import { createQueue } from './jobs/queue.ts';
import { createRunProject } from './jobs/run-project.ts';
import { createCallModel } from './models/call-model.ts';
import { chooseModels } from './models/choose-models.ts';
import { findLocalModels } from './models/find-local-models.ts';
import { createGateway } from './models/gateway.ts';
import { openProviders } from './models/providers/open-providers.ts';
import { createRedaction } from './models/redact.ts';
import type { Configuration } from './ops/configuration.ts';
import type { Log } from './ops/log.ts';
import { readSecret } from './ops/read-secret.ts';
import { buildPages } from './preview/build-pages.ts';
import { createRehearsal } from './preview/create-rehearsal.ts';
import { createPreview } from './preview/create-preview.ts';
import { createRepositories } from './repository/create-repositories.ts';
import { createGit } from './repository/git.ts';
import { createDependencySets } from './sandbox/dependency-sets.ts';
import { createSandbox } from './sandbox/create-sandbox.ts';
import { installBubblewrap } from './sandbox/install-bubblewrap.ts';
import { prepareWorkshop } from './sandbox/prepare-workshop.ts';
import { probeIsolation } from './sandbox/probe-isolation.ts';
import { createApi } from './server/create-api.ts';
import type { Refusal } from './server/dependencies.ts';
import { listen } from './server/listen.ts';
import { lockDataDirectory } from './storage/lock-data-directory.ts';
import { openStorage, type Storage } from './storage/open-storage.ts';
import type { Brain } from './team/brain.ts';
import { systemClock } from './team/clock.ts';
import { createDirectories } from './team/directories.ts';
import { createEventBus } from './team/event-bus.ts';
import { isIdentifier } from './team/is-identifier.ts';
import { createTeam } from './team/create-team.ts';
import { exampleProduct } from './rules/preferences/example-product.ts';
import { createPreferences } from './team/preferences/create-preferences.ts';
import { createAccounts } from './team/accounts.ts';
import { createInquiries } from './team/inquiries.ts';
import { createPlanner } from './team/plan/create-planner.ts';
import { createProjects } from './team/projects.ts';
import { createRunLog } from './team/run-log.ts';
import type { TaskDeveloper } from './team/developer.ts';
import { createDeveloper } from './team/model/create-developer.ts';
import { createModelBrain } from './team/model/model-brain.ts';
import { createStoredJournal } from './team/model/model-storage.ts';
import { replayRun } from './team/model/replay-run.ts';
import { createRulesBrain } from './team/rules-brain.ts';
import { createBrowsers } from './verify/browser.ts';
import { findBrowser } from './verify/find-browser.ts';
import { examineStyle } from './team/style/examine-style.ts';
import { createPackageAuditor } from './sandbox/audit-packages.ts';
import { createGateKeeper, gates } from './verify/measure-gates.ts';
import { checks, createVerifier } from './verify/verify.ts';
import { buildWeb } from './web/build.ts';

const version = '0.1.0';

export interface App {
  /** Where the page is, e.g. `http://localhost:4310`. */
  url: string;
  /** Finishes what is being answered, interrupts runs (the next start goes on with them), stops products. */
  close(): Promise<void>;
}

export interface StartOptions {
  log: Log;
  /** Lines for the person who started it. */
  announce: (line: string) => void;
  /** False: only the API, without building the web page. */
  webPage: boolean;
}

/** @throws AppError with its mend where this machine or the configuration does not allow a start. */
export async function startApp(configuration: Configuration, { log, announce, webPage }: StartOptions): Promise<App> {
  const { dataDirectory, cacheDirectory } = configuration;
  const closers: (() => Promise<unknown>)[] = [];
  /** In reverse order of opening; one that fails does not keep the others from closing. */
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) {
      await closer().catch((error: unknown) => log.error({ error: String(error) }, 'a part could not be closed'));
    }
  };
  try {
    const lock = await lockDataDirectory(dataDirectory);
    closers.push(() => lock.release());
    if (configuration.mayInstall) await installBubblewrap({ announce, log });
    const [isolation, storage, secret, webRoot] = await Promise.all([
      probeIsolation({ allowNone: configuration.allowNoIsolation, log }),
      openStorage({
        connection:
          configuration.databaseUrl === null
            ? {
                to: 'embedded',
                directory: join(dataDirectory, 'database'),
                template: join(cacheDirectory, 'database-0.5.14.tar.gz'),
              }
            : { to: 'postgresql', url: configuration.databaseUrl },
        log,
      }),
      readSecret(join(dataDirectory, 'secret')),
      webPage ? buildWeb() : null,
    ]);
    closers.push(() => storage.close());
    if (isolation.level !== 'full') announce([isolation.detail, isolation.fix].filter(Boolean).join(' '));

    const actor = await storage.organisations.ensureLocal();
    const directories = createDirectories(dataDirectory);
    const git = createGit({ program: 'git', searchPath: configuration.searchPath });
    const repositories = createRepositories({ directory: directories.products, git, log });
    const dependencySets = createDependencySets({ cacheDirectory, log });
    // Without isolation nothing is ever run: runs are refused before they begin, see `obstacle`.
    const sandbox = createSandbox({
      level: isolation.level ?? 'namespaces',
      stateDirectory: join(dataDirectory, 'sandbox'),
      log,
    });
    const executable = findBrowser({ preferred: configuration.browserPath ?? undefined, cacheDirectory }).catch(
      (error: unknown) => {
        log.error({ error: String(error) }, 'the packaged browser could not be unpacked');
        return null;
      },
    );
    const browsers = createBrowsers({ executable, log });
    closers.push(() => browsers.close());
    const template = readTemplate();
    let url = '';

    const preview = createPreview({
      sandbox,
      secret,
      idleSeconds: configuration.previewIdleSeconds,
      publicOrigin: () => url,
      async locate(productId) {
        const { checkout, data } = directories.product(productId);
        const found = await readProductPackages(checkout);
        if (found === null) return null;
        const dependencies = await dependencySets.prepare(found);
        await buildPages({ sandbox, workspace: checkout, dependencies });
        return { workspace: checkout, dependencies, dataDirectory: data };
      },
      log,
    });
    closers.push(() => preview.stopAll());

    const bus = createEventBus();
    const runLog = createRunLog({ storage, bus, log, pollMilliseconds: storage.kind === 'postgresql' ? 500 : null });
    closers.push(async () => runLog.close());
    const rules = createRulesBrain();
    const { brain, developer } = await chooseBrain({ configuration, rules, storage });
    const preferences = createPreferences({ storage, example: exampleProduct, clock: systemClock });
    const workload = { checks, gates };
    const team = createTeam({
      storage,
      brain,
      compile: (blueprint, previous) =>
        compile(blueprint, { template, format: formatSource, ...(previous && { previous }) }),
      verifier: createVerifier({ sandbox, browsers, log }),
      gateKeeper: createGateKeeper({ sandbox, examineStyle, auditPackages: createPackageAuditor().audit }),
      workload,
      developer,
      preferences,
      dependencySets,
      repositories,
      preview: {
        async refresh(projectId) {
          await preview.stop(projectId);
          await preview.start(projectId);
        },
        stop: (projectId) => preview.stop(projectId),
        rehearse: createRehearsal({ sandbox, dependencySets }),
      },
      bus,
      clock: systemClock,
      log,
      directories,
    });
    const queue = createQueue({
      storage,
      concurrency: configuration.concurrency,
      work: createRunProject({ team, log }),
      log,
    });
    const projects = createProjects({
      storage,
      brain: rules,
      queue,
      team,
      bus,
      clock: systemClock,
      directories,
      preferences,
    });

    const accounts = createAccounts({
      storage,
      brain,
      planner: createPlanner({ events: storage.events, workload }),
      journal: createStoredJournal(storage.exchanges),
      spendingOfRuns: (organisationId) => storage.exchanges.spentPerRun(organisationId, 30),
    });
    const inquiries = createInquiries({ storage, brain: rules, queue, bus, clock: systemClock });

    /** What keeps this machine from proving any product, or null. */
    const obstacle = async (): Promise<Refusal | null> => {
      if (isolation.level === null) {
        return { code: 'isolation-missing', message: isolation.detail, fix: isolation.fix ?? 'Run "npm run doctor".' };
      }
      if ((await executable) === null) {
        return {
          code: 'browser-missing',
          message: 'No Chromium was found, so no product could be seen working.',
          fix: 'Run "npm ci" again (it ships one for Linux), install Chromium or Chrome, or correct TORONTO_BROWSER.',
        };
      }
      return await git.run({ repository: dataDirectory, arguments: ['--version'] }).then(
        () => null,
        (error: unknown) => {
          if (error instanceof AppError) return { code: error.code, message: error.message, fix: error.fix };
          throw error;
        },
      );
    };

    const workshop = prepareWorkshop({
      dependencySets,
      packages: {
        packageJson: template.get('package.json') ?? '',
        lockfile: template.get('package-lock.json') ?? '',
      },
      log,
    });
    const api = createApi({
      projects: {
        async create(concept, wish) {
          const refusal = await obstacle();
          return refusal === null ? projects.createProject(actor, concept, wish) : { ok: false, refusal };
        },
        list: () => projects.listProjects(actor),
        find: (projectId) => projects.describeProject(actor, projectId),
      },
      changes: {
        preview: (projectId, wish) => projects.previewChange(actor, projectId, wish),
        async request(projectId, wish) {
          const refusal = await obstacle();
          return refusal === null ? projects.requestChange(actor, projectId, wish) : { ok: false, refusal };
        },
        versions: (projectId) => projects.listVersions(actor, projectId),
        async restore(projectId, wish) {
          const refusal = await obstacle();
          return refusal === null ? projects.restoreVersion(actor, projectId, wish) : { ok: false, refusal };
        },
      },
      preferences: {
        giveFeedback: (runId, wish) => preferences.giveFeedback(actor, runId, wish),
        undoFeedback: (feedbackId) => preferences.undoFeedback(actor, feedbackId),
        listFeedback: (projectId) => preferences.listFeedback(actor, projectId),
        list: () => preferences.list(actor),
        add: (wish) => preferences.add(actor, wish),
        change: (preferenceId, changes) => preferences.change(actor, preferenceId, changes),
      },
      accounts: {
        quote: (concept) => accounts.quote(actor, concept),
        accountOf: (runId) => accounts.accountOf(actor, runId),
      },
      inquiries: {
        describe: (projectId) => inquiries.describe(actor, projectId),
        setMode: (projectId, mode) => inquiries.setMode(actor, projectId, mode),
        answer: (runId, answers) => inquiries.answer(actor, runId, answers),
        approve: (runId) => inquiries.approve(actor, runId),
        sendBack: (runId, comment) => inquiries.sendBack(actor, runId, comment),
      },
      runs: {
        cancel: (runId) => projects.cancelRun(actor, runId),
        retry: (runId) => projects.retryRun(actor, runId),
        plan: (runId) => projects.planOf(actor, runId),
        async replay(runId) {
          const run = isIdentifier(runId) ? await storage.runs.findFor(actor, runId) : null;
          const found = run && (await storage.projects.find(actor, run.projectId));
          if (!found) return null;
          return await replayRun(
            {
              storage,
              journal: createStoredJournal(storage.exchanges),
              rules,
              redact: createRedaction(configuration.models.secrets),
              limits: configuration.models.limits,
              prices: configuration.models.prices,
            },
            { runId, concept: found.project.concept, capUsd: found.project.modelCapUsd },
          );
        },
      },
      events: {
        read: ({ runId, after }) => runLog.readEvents(runId, after),
        subscribe: (runId, wake) => runLog.subscribe(runId, wake),
      },
      evidence: {
        read: ({ runId, file }) =>
          readFile(join(directories.run(runId).evidence, file)).then(
            (content) => new Uint8Array(content),
            () => null,
          ),
      },
      repositories: {
        listFiles: (projectId) => repositories.listFiles(projectId),
        readFile: ({ projectId, path }) => repositories.readFile(projectId, path),
        listCommits: (projectId) => repositories.listCommits(projectId),
        async archive(projectId) {
          const project = await projects.describeProject(actor, projectId);
          if (!project?.hasProduct) return null;
          const name =
            project.name
              .toLowerCase()
              .replaceAll(/[^a-z0-9]+/g, '-')
              .replaceAll(/^-|-$/g, '') || 'product';
          const content = await repositories.archiveZip(projectId, name);
          return content === null ? null : { name, content };
        },
        advertise: ({ projectId, protocol }) => repositories.advertiseRefs(projectId, protocol),
        uploadPack: ({ projectId, ...request }) => repositories.uploadPack(projectId, request),
      },
      preview: {
        async open(projectId) {
          const project = await projects.describeProject(actor, projectId);
          if (project === null) return null;
          if (project.hasProduct)
            return { ok: true, value: await preview.open({ productId: projectId, userId: actor.personId }) };
          return {
            ok: false,
            refusal: {
              code: 'conflict',
              message: 'This project has no running product yet.',
              fix: 'Wait until its run has finished.',
            },
          };
        },
        frameSource: () => preview.frameSource(),
      },
      status: {
        read: async () => ({
          version,
          isolation: isolation.level ?? 'refused',
          isolationDetail: [isolation.detail, isolation.fix].filter(Boolean).join(' '),
          browser: (await executable) !== null,
          database: storage.kind,
          ...workshop(),
        }),
      },
      webRoot: webRoot?.directory ?? null,
      hosts: isLoopback(configuration.host) ? ['localhost', '127.0.0.1', '::1'] : null,
      log,
    });
    const listening = await listen({
      api,
      preview,
      host: configuration.host,
      port: configuration.port,
      portIsFixed: configuration.portIsFixed,
    });
    url = `http://localhost:${listening.port}`;
    closers.push(() => listening.close());
    await queue.start();
    closers.push(() => queue.stop());
    await lock.announce(url);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The rules alone, unless a model is set up or found on this machine. */
async function chooseBrain({
  configuration: { models: settings },
  rules,
  storage,
}: {
  configuration: Configuration;
  rules: Brain;
  storage: Storage;
}): Promise<{ brain: Brain; developer: TaskDeveloper | null }> {
  const { providers, modelsOf, models } = chooseModels(
    settings,
    settings.local === null ? [] : await findLocalModels(settings.local),
  );
  if (models.length === 0) return { brain: rules, developer: null };
  const gateway = createGateway({
    call: createCallModel({ findModel: openProviders(providers), silenceMilliseconds: 60_000 }),
    modelsOf,
    limits: settings.limits,
    prices: settings.prices,
    journal: createStoredJournal(storage.exchanges),
    redact: createRedaction(settings.secrets),
    clock: systemClock,
  });
  const ownerOf = async (runId: string) => {
    const run = await storage.runs.find(runId);
    if (!run) throw new Error(`there is no run ${runId}`);
    return { organisationId: run.organisationId, capUsd: await storage.runs.modelCap(runId) };
  };
  return { brain: createModelBrain({ rules, gateway, ownerOf }), developer: createDeveloper({ gateway, ownerOf }) };
}

/** Null when the folder holds no product. */
async function readProductPackages(folder: string): Promise<{ packageJson: string; lockfile: string } | null> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  const [packageJson, lockfile] = await Promise.all([read('package.json'), read('package-lock.json')]);
  return packageJson === null || lockfile === null ? null : { packageJson, lockfile };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
