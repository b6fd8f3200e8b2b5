import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devTools, type DevTools } from './devtools.ts';

/** A page of an old browser, 360 pixels wide. */
export interface PhonePage {
  /** Opens an address and waits until it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression, after awaiting a promise; it runs in the page. */
  readonly ask: <Value>(expression: string) => Promise<Value>;
  readonly send: DevTools['send'];
  /** Complaints of the page's scripts and policies. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface Phone {
  readonly newPage: () => Promise<PhonePage>;
  readonly close: () => Promise<void>;
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description: string };
  };
}

const faultOf = ({ text, exception }: NonNullable<Evaluated['exceptionDetails']>): string =>
  exception?.description ?? text;

const listen = ({ on }: DevTools, complaints: string[]): void => {
  on('Runtime.exceptionThrown', (params) => {
    complaints.push(
      faultOf(
        (params as { exceptionDetails: NonNullable<Evaluated['exceptionDetails']> })
          .exceptionDetails,
      ),
    );
  });
  on('Log.entryAdded', (params) => {
    const { entry } = params as { entry: { level: string; text: string; url?: string } };
    if (entry.level === 'error') complaints.push(`${entry.text} ${entry.url ?? ''}`);
  });
};

const pageOf = async (tools: DevTools, end: () => Promise<unknown>): Promise<PhonePage> => {
  const complaints: string[] = [];
  listen(tools, complaints);
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tools.send(`${domain}.enable`);
  const size = { width: 360, height: 740, deviceScaleFactor: 1, mobile: true };
  await tools.send('Emulation.setDeviceMetricsOverride', size);
  return {
    open: async (url) => {
      const loaded = new Promise((done) => tools.on('Page.loadEventFired', done));
      await tools.send('Page.navigate', { url });
      await loaded;
    },
    ask: async <Value>(expression: string) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = (await tools.send(
        'Runtime.evaluate',
        asked,
      )) as Evaluated;
      if (exceptionDetails) throw new Error(faultOf(exceptionDetails));
      return result.value as Value;
    },
    send: tools.send,
    complaints,
    close: async () => {
      await end();
      tools.close();
    },
  };
};

/** The address at which a started browser listens; it prints it to standard error. */
const addressOf = (browser: ChildProcess): Promise<string> =>
  new Promise((found, fail) => {
    let said = '';
    browser.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
      const [address] = /ws:\/\/\S+/u.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    browser.on('error', fail);
    browser.on('exit', (status) => fail(new Error(`ended with ${status}: ${said}`)));
  });

/**
 * Starts a browser with its own profile.
 *
 * @param program its path
 */
export const startPhone = async (program: string): Promise<Phone> => {
  const profile = await mkdtemp(join(tmpdir(), 'phone-'));
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--lang=vi'];
  const places = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  const browser = spawn(program, [...words, ...places], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => browser.once('exit', done));
  const address = await addressOf(browser);
  const tools = await devTools(address);
  return {
    newPage: async () => {
      const made = await tools.send('Target.createTarget', { url: 'about:blank' });
      const { targetId } = made as { targetId: string };
      const place = new URL(`/devtools/page/${targetId}`, address).href;
      return pageOf(await devTools(place), () => tools.send('Target.closeTarget', { targetId }));
    },
    close: async () => {
      tools.close();
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
