import path from 'node:path';
import type { Settings } from '@hoi/contract/node/settings';
import { endPrograms, say } from '../../bin/bootstrap.mjs';
import { releaseRun, updateRun } from '../../bin/run-lock.mjs';
import { addressLines, localOrigin } from './addresses.ts';
import { createAnnouncer } from './announcer.ts';
import { type Child, endedWell } from './child.ts';
import { type Database, openDatabase } from './database.ts';
import { keepRunning, startedAgain } from './keep-running.ts';
import { bundles, databaseClient, prepare } from './prepare.ts';
import { startAdmin, startApi, startDemo, startWeb } from './servers.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';

/** Database, API and public site, started in this order and stopped in the opposite one. */
export class System {
  /** Set once the system is on its way down. */
  stopping: Promise<never> | undefined;
  readonly #settings: Settings;
  readonly #watch: boolean;
  readonly #announcer = createAnnouncer((line) => console.log(line), process.stdout.isTTY === true);
  readonly #children: Child[] = [];
  #database: Promise<Database> | undefined;
  /** The embedded one's two addresses, for the operator's commands. */
  #addresses: { databaseUrl: string; databaseOwnerUrl: string } | undefined;

  constructor(settings: Settings, watch: boolean) {
    this.#settings = settings;
    this.#watch = watch;
  }

  /** Settles when everything answers. @throws Error when something ended or did not answer */
  async start(): Promise<void> {
    const { apiPort, webPort, demo } = this.#settings;
    this.#publishRun();
    await prepare(databaseClient);
    if (!this.#watch) await this.#unlessStopping(() => prepare(bundles));
    const database = await this.#unlessStopping(() => this.#openDatabase());

    await this.#unlessStopping(() => this.#server(startApi, database, apiPort, '/ready'));
    const filling = demo && (await this.#unlessStopping(() => this.#loadDemo(database)));
    // In watch mode the site has no stream of changes, and keeps nothing.
    const opened = this.#watch ? '/health' : '/ready';
    await this.#unlessStopping(() => this.#server(startWeb, database, webPort, opened));
    if (filling) await filling.whole;
    if (this.#watch) this.#watchChild(startAdmin(this.#context(database)));
    await this.#unlessStopping(async () => this.#announcer.announce(addressLines(this.#settings)));
  }

  /** Stops the site, then the API, then the database, and ends the process. */
  stop(code: number): Promise<never> {
    this.stopping ??= this.#stopAll(code);
    return this.stopping;
  }

  async #stopAll(code: number): Promise<never> {
    this.#announcer.release();
    say('stopping');
    // A build may be under way.
    await endPrograms();
    for (const child of this.#children.toReversed()) await child.stop();
    const database = await this.#database?.catch(() => undefined);
    await database?.stop();
    releaseRun(this.#settings.dataDirectory, process.pid);
    say('stopped');
    process.exit(code);
  }

  async #unlessStopping<T>(step: () => Promise<T>): Promise<T> {
    return this.stopping ?? step();
  }

  async #openDatabase(): Promise<Database> {
    this.#database = openDatabase(this.#settings);
    const database = await this.#database;
    const { url: databaseUrl, ownerUrl: databaseOwnerUrl } = database;
    if (database.embedded) this.#addresses = { databaseUrl, databaseOwnerUrl };
    this.#publishRun();
    void database.ended.then((how) => this.#died('embedded PostgreSQL', how));
    return database;
  }

  #context(database: Database) {
    const onLine = (line: string) => this.#announcer.line(line);
    return { settings: this.#settings, database, watch: this.#watch, onLine };
  }

  async #server(
    start: typeof startApi,
    database: Database,
    port: number,
    ready: string,
  ): Promise<void> {
    const child = this.#child(start, database);
    say(`starting the ${child.name} server on port ${port}`);
    const address = `${localOrigin(this.#settings.host, port)}${ready}`;
    await waitUntilAnswers(child.name, address, child.ended);
    const name = `${child.name} server`;
    const kept = keepRunning(child, {
      restart: () => this.#child(start, database),
      isWanted: () => !this.stopping,
      tell: (how, time) => say(startedAgain(name, how, time)),
    });
    void kept.then((how) => this.#died(name, how));
  }

  /** Starts a server, in the place of the one before it. */
  #child(start: typeof startApi, database: Database): Child {
    const child = start(this.#context(database));
    const before = this.#children.findIndex(({ name }) => name === child.name);
    this.#children.splice(before < 0 ? this.#children.length : before, 1, child);
    this.#publishRun();
    return child;
  }

  #watchChild(child: Child): void {
    this.#children.push(child);
    this.#publishRun();
    void child.ended.then((how) => this.#died(`${child.name} server`, how));
  }

  #died(name: string, how: string): void {
    if (this.stopping) return;
    console.error(`The ${name} ${how}; stopping everything.`);
    void this.stop(1);
  }

  /** Settles as soon as the portal says that it is being filled, or needs no filling. */
  async #loadDemo(database: Database): Promise<{ whole: Promise<void> }> {
    const said = Promise.withResolvers<void>();
    const onLine = (line: string) => {
      say(line);
      said.resolve();
    };
    const child = startDemo({ ...this.#context(database), onLine });
    this.#children.push(child);
    this.#publishRun();
    const whole = child.ended.then((how) => {
      this.#children.splice(this.#children.indexOf(child), 1);
      if (how !== endedWell && !this.stopping) {
        say(`the demo content could not be loaded (it ${how}); going on without`);
      }
    });
    await Promise.race([said.promise, whole]);
    return { whole };
  }

  #publishRun(): void {
    const { dataDirectory, siteUrl, apiUrl } = this.#settings;
    updateRun(dataDirectory, {
      pid: process.pid,
      script: path.join(import.meta.dirname, 'run-system.ts'),
      site: siteUrl,
      api: apiUrl,
      ...this.#addresses,
      children: this.#children.map(({ name, pid, script }) => ({ name, pid, script })),
    });
  }
}
