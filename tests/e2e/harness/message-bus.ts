import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { sleep } from './profile.ts';

/** A notification as the desktop received it. `actions` are pairs of a key and its label. */
export type Received = { id: number; title: string; body: string; actions: string[] };
type Told = { event: 'ready' | 'notify' | 'close' } & Received;

/** Where Debian's own Python is, which has the bindings to the message bus. */
const python = '/usr/bin/python3';

/** Why this machine cannot receive notifications for tests, or `null` when it can. */
export function whyNoBus(): string | null {
  try {
    execFileSync('dbus-daemon', ['--version'], { stdio: 'ignore' });
    execFileSync(python, ['-c', 'import dbus, gi'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'receiving notifications needs dbus-daemon and Python with dbus and gi (on Debian: dbus python3-dbus python3-gi)';
  }
}

/** A private message bus with a notification server on it, so that a browser's notifications can be seen and clicked. */
export class MessageBus {
  readonly received: Received[] = [];
  readonly closed: number[] = [];

  readonly address: string;
  private readonly daemon: ChildProcess;
  private readonly server: ChildProcess;

  private constructor(daemon: ChildProcess, server: ChildProcess, address: string) {
    this.daemon = daemon;
    this.server = server;
    this.address = address;
  }

  static async start(): Promise<MessageBus> {
    const daemon = spawn(
      'dbus-daemon',
      ['--session', '--nofork', '--print-address=1', `--address=unix:tmpdir=${tmpdir()}`],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const address = await new Promise<string>((resolve) => {
      createInterface({ input: daemon.stdout }).once('line', resolve);
    });
    const server = spawn(python, [path.join(import.meta.dirname, 'notification-server.py')], {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const bus = new MessageBus(daemon, server, address);
    await new Promise<void>((ready) => {
      createInterface({ input: server.stdout }).on('line', (line) => {
        const { event, ...rest } = JSON.parse(line) as Told;
        if (event === 'ready') ready();
        if (event === 'notify') bus.received.push(rest);
        if (event === 'close') bus.closed.push(rest.id);
      });
    });
    return bus;
  }

  /** The environment of a browser that is to use this bus. */
  get env(): Record<string, string> {
    return { DBUS_SESSION_BUS_ADDRESS: this.address };
  }

  /** Clicks a notification: its body, or its first or second button. */
  click(id: number, on: 'default' | '0' | '1' = 'default'): void {
    this.server.stdin?.write(`act ${id} ${on}\n`);
  }

  async stop(): Promise<void> {
    this.server.kill();
    this.daemon.kill();
    await sleep(50);
  }
}
