import { connect, type Socket } from 'node:net';

/** An error that Firefox answers with; `code` is WebDriver's ("no such window", "javascript error"). */
export class MarionetteError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Client of Marionette, the remote protocol that is built into Firefox (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 * A message is `<length in bytes>:<JSON>`; a command is [0, id, name, parameters], its answer [1, id, error, result].
 */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Waiting>();
  private unread = Buffer.alloc(0);
  private lastId = 0;
  private readonly greeted: Promise<void>;
  private onHello: () => void = () => {};

  /** Resolves once Firefox has greeted and a session is there. */
  static async connect(port: number): Promise<Marionette> {
    const client = new Marionette(await openSocket(port));
    await client.greeted;
    await client.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
    return client;
  }

  private constructor(socket: Socket) {
    this.socket = socket;
    this.greeted = new Promise((resolve, reject) => {
      this.onHello = resolve;
      socket.once('close', () => reject(new Error('Firefox ended before it could be driven.')));
    });
    socket.on('data', (data) => this.read(data));
    socket.on('error', () => {}); // always followed by "close"
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox has ended.'));
      this.waiting.clear();
    });
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.socket.destroyed) return Promise.reject(new Error('Firefox has ended.'));
    const id = ++this.lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  close(): void {
    this.socket.destroy();
  }

  private read(data: Buffer): void {
    this.unread = Buffer.concat([this.unread, data]);
    for (;;) {
      const colon = this.unread.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.unread.subarray(0, colon));
      if (this.unread.length < end) return;
      const message: unknown = JSON.parse(this.unread.subarray(colon + 1, end).toString());
      this.unread = this.unread.subarray(end);
      if (Array.isArray(message)) this.answer(message as [1, number, { error: string; message: string } | null, unknown]);
      else this.onHello();
    }
  }

  private answer([, id, error, result]: [1, number, { error: string; message: string } | null, unknown]): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(error.error, error.message));
    else waiting?.resolve(result);
  }
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.off('error', reject);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}
