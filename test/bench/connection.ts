import { connect, type Socket } from 'node:net';

/** An answer over HTTP. */
export interface Response {
  status: number;
  body: Buffer;
}

/**
 * A client that keeps one connection and asks one thing at a time, with as little work of its own as there can be: it
 * shares the machine with the server that is measured. Reads bodies with a length and in chunks.
 */
export class Connection {
  private received: Buffer[] = [];
  private length = 0;
  private settle: ((response: Response | Error) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (bytes: Buffer) => this.receive(bytes));
    socket.on('error', (error) => this.settle?.(error));
    socket.on('close', () => this.settle?.(new Error('The server closed the connection.')));
  }

  static open(origin: string): Promise<Connection> {
    const { hostname, port } = new URL(origin);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      }).once('error', reject);
    });
  }

  /** Sends a whole request as bytes. Rejects where the connection breaks. */
  ask(request: Buffer): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.settle = (response) => {
        this.settle = null;
        if (response instanceof Error) reject(response);
        else resolve(response);
      };
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(bytes: Buffer): void {
    this.received.push(bytes);
    this.length += bytes.length;
    const response = this.complete();
    if (response === null) return;
    this.received = [];
    this.length = 0;
    this.settle?.(response);
  }

  /** The response once all of it is here. */
  private complete(): Response | null {
    const first = this.received[0]!;
    const end = first.indexOf('\r\n\r\n');
    if (end < 0) return null;
    const head = first.toString('latin1', 0, end);
    const status = Number(head.slice(9, 12));
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    if (length !== undefined) {
      if (this.length < end + 4 + Number(length)) return null;
      return { status, body: this.whole().subarray(end + 4) };
    }
    const last = this.received.at(-1)!;
    if (last.toString('latin1', last.length - 5) !== '0\r\n\r\n') return null;
    return { status, body: unchunked(this.whole().subarray(end + 4)) };
  }

  private whole(): Buffer {
    return this.received.length === 1 ? this.received[0]! : Buffer.concat(this.received);
  }
}

function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, line), 16);
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
}

/** A request that posts JSON. */
export function post(path: string, json: unknown): Buffer {
  const body = JSON.stringify(json);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
