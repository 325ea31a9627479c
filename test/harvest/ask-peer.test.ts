import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { askPeer, type Patience } from '../../src/harvest/ask-peer.ts';
import { webOf } from '../web-of.ts';

const SHORT: Patience = { total: 1_000, idle: 300, bytes: 200_000 };
const REQUEST = { query: '{ sources { id } }', variables: {} };

const ask = (endpoint: string) => askPeer(endpoint, REQUEST, { patience: SHORT });

const sending = (text: string) => (_request: unknown, response: ServerResponse) => response.end(text);

/** Writes a piece again and again until nobody listens. */
const without =
  (end: 'slowly' | 'at once', piece: string) => async (_request: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    for (let count = 0; !response.destroyed && count < 100_000; count++) {
      response.write(piece);
      await pause(end === 'slowly' ? 50 : 0);
    }
  };

describe('a peer that answers', () => {
  it('is sent the request as JSON, and gives its data', async () => {
    let sent = '';
    const origin = await webOf(async (request, response) => {
      for await (const chunk of request) sent += chunk;
      response.end('{"data":{"sources":[]},"extensions":{"cost":1}}');
    });
    expect(await ask(`${origin}/graphql`)).toEqual({ sources: [] });
    expect(JSON.parse(sent)).toEqual(REQUEST);
  });
});

describe('a peer that does not', () => {
  it('is down', async () => {
    await expect(ask('http://127.0.0.1:9/graphql')).rejects.toThrow(/^cannot be reached: /);
  });

  it('says nothing', async () => {
    const origin = await webOf(() => {});
    await expect(ask(origin)).rejects.toThrow('sent nothing for 0.3 seconds');
  });

  it('stops half way', async () => {
    const origin = await webOf((_request, response) => response.write('{"data":'));
    await expect(ask(origin)).rejects.toThrow('sent nothing for 0.3 seconds');
  });

  it('drips', async () => {
    const origin = await webOf(without('slowly', ' '));
    await expect(ask(origin)).rejects.toThrow('did not answer in full within 1 seconds');
  });

  it('never ends', async () => {
    const origin = await webOf(without('at once', ' '.repeat(10_000)));
    await expect(ask(origin)).rejects.toThrow('sends more than 0 MB in one answer');
  });

  it('announces a gigabyte', async () => {
    const origin = await webOf(async (request, response) => {
      response.setHeader('content-length', 1_000_000_000);
      await without('at once', ' '.repeat(10_000))(request, response);
    });
    await expect(ask(origin)).rejects.toThrow('sends more than 0 MB in one answer');
  });

  it('breaks off', async () => {
    const origin = await webOf((_request, response) => {
      response.write('{"data":');
      setTimeout(() => response.destroy(), 50);
    });
    await expect(ask(origin)).rejects.toThrow(/^cannot be reached: /);
  });

  it('sends brackets within brackets, or very many', async () => {
    const deep = await webOf(sending(`{"data":${'['.repeat(90_000)}${']'.repeat(90_000)}}`));
    await expect(ask(deep)).rejects.toThrow('sends JSON that nests deeper than 32');
    const many = await webOf(sending(`{"data":[${'[],'.repeat(1_000_000)}[]]}`));
    await expect(askPeer(many, REQUEST, { patience: { ...SHORT, bytes: 4_000_000 } })).rejects.toThrow(
      'sends JSON that holds more than 1000000 objects and lists',
    );
  });

  it('sends brackets in texts, which nest nothing', async () => {
    const origin = await webOf(sending(JSON.stringify({ data: `\\"${'['.repeat(1_000)}"` })));
    expect(await ask(origin)).toBe(`\\"${'['.repeat(1_000)}"`);
  });

  it.each(['', 'not JSON', '[]', '"data"', 'null', '{"daten":1}'])('sends %j', async (body) => {
    const origin = await webOf(sending(body));
    await expect(ask(origin)).rejects.toThrow('sends no answer of GraphQL: name the address of its /graphql');
  });

  it('has an error of its own', async () => {
    const failing = await webOf((_request, response) => response.writeHead(503).end());
    await expect(ask(failing)).rejects.toThrow('answered 503 Service Unavailable');
    const telling = await webOf(sending(JSON.stringify({ errors: [{ message: 'x'.repeat(1_000) }] })));
    await expect(ask(telling)).rejects.toThrow(`answered with an error: ${'x'.repeat(300)}`);
  });

  it('says that less might be given', async () => {
    const answer = { errors: [{ message: 'Bytes of an answer', extensions: { code: 'LIMIT_EXCEEDED' } }] };
    const origin = await webOf(sending(JSON.stringify(answer)));
    await expect(ask(origin)).rejects.toMatchObject({ tooMuch: true });
  });

  it('redirects inward, which is not followed', async () => {
    let visited = false;
    const inward = await webOf((_request, response) => {
      visited = true;
      response.end('{"data":{}}');
    });
    const origin = await webOf((_request, response) =>
      response.writeHead(307, { location: `${inward}/` }).end(),
    );
    await expect(ask(origin)).rejects.toThrow(
      `redirects to ${inward}/, which is not followed: name that address`,
    );
    expect(visited).toBe(false);
  });
});
