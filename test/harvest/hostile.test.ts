import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { webOf } from '../web-of.ts';
import { type Server, serverOf } from './server.ts';

// biome-ignore lint/suspicious/noExplicitAny: a peer may answer anything
type Answer = any;

/** A peer that answers as a ministry does, but for what is spoiled. Gives its endpoint. */
async function spoiledPeer(
  ministry: Server,
  spoil: (answer: Answer, request: number) => void,
): Promise<string> {
  let requests = 0;
  const origin = await webOf(async (request, response) => {
    const headers = { 'content-type': 'application/json' };
    const body = await text(request);
    const answer = await (await fetch(ministry.endpoint, { method: 'POST', headers, body })).json();
    spoil(answer, ++requests);
    response.end(JSON.stringify(answer));
  });
  return `${origin}/graphql`;
}

const idsIn = async (server: Server): Promise<string[]> =>
  (await server.ask('{ releases { nodes { id } } }')).releases.nodes.map(({ id }: { id: string }) => id);

describe('a peer with one release that is wrong', () => {
  it.each<[string, (change: Answer) => unknown, RegExp]>([
    [
      'that is null',
      (change) => {
        for (const key of Object.keys(change)) change[key] = null;
      },
      /^a change without an id is of a source that the peer does not declare$/,
    ],
    [
      'of a source that it does not declare',
      (change) => (change.id = change.id.replace('kg-mfa', 'ch-fdfa')),
      /^release\/ch-fdfa\/\w+ is of a source that the peer does not declare$/,
    ],
    [
      'with facts of other words',
      (change) => (change.release.text += ' '),
      /^release\/kg-mfa\/\w+ has a text with the SHA-256/,
    ],
    [
      'with a date of the year 9999',
      (change) => (change.facts.events[0].date.end = '9999-12-31'),
      /date\.end: expected a date of the years 1600 to 2200/,
    ],
    [
      'with nulls',
      (change) => (change.facts.officials = null),
      /^release\/kg-mfa\/\w+ cannot be used: facts\.officials: /,
    ],
    [
      'with wrong types',
      (change) => (change.stated = 'words'),
      /^release\/kg-mfa\/\w+ cannot be used: stated: /,
    ],
    [
      'of an era to come',
      (change) => (change.origin.era = '2199-01-01T00:00:00.000Z'),
      /^release\/kg-mfa\/\w+ is of an era that has not begun: 2199-01-01T00:00:00.000Z$/,
    ],
  ])('%s: it is refused, the others are taken', async (_name, spoil, refusal) => {
    const ministry = await serverOf('kg-mfa');
    const peer = await spoiledPeer(ministry, ({ data }) => spoil(data.changes.nodes[0]));
    const union = await serverOf();
    const [harvest] = await union.harvest(peer);
    expect(harvest).toEqual({
      upserts: 1,
      withdrawals: 0,
      refusals: [expect.stringMatching(refusal)],
      failure: null,
    });
    expect(await idsIn(union)).toHaveLength(1);
    expect((await union.ask('{ sources { id lastError } }')).sources).toEqual([
      { id: 'kg-mfa', lastError: harvest!.refusals[0] },
    ]);
  });
});

describe('a peer whose pages are wrong', () => {
  it.each<[string, (answer: Answer, request: number) => void, RegExp]>([
    [
      'that never end',
      ({ data }) => (data.changes.pageInfo.hasNextPage = true),
      /^says that more changes follow, and gives none$/,
    ],
    [
      'without sources',
      ({ data }) => (data.sources = null),
      /^sends an answer that cannot be used: sources: /,
    ],
    ['that are none', ({ data }) => (data.changes = []), /^sends an answer that cannot be used: changes: /],
    [
      'of more changes than were asked for',
      ({ data }) => (data.changes.nodes = Array(1_001).fill(null)),
      /^sends an answer that cannot be used: changes\.nodes: /,
    ],
    [
      'with errors',
      (answer) => (answer.errors = [{ message: 'out of order' }]),
      /^answered with an error: out of order$/,
    ],
  ])(
    '%s: the harvest fails, what was taken stays, other peers are harvested',
    async (_name, spoil, failure) => {
      const [ministry, other] = [await serverOf('kg-mfa'), await serverOf('ke-mfa')];
      let honest = true;
      const peer = await spoiledPeer(ministry, (answer, request) => honest || spoil(answer, request));
      const union = await serverOf();
      await union.harvest(peer);
      honest = false;
      const [failed, harvested] = await union.harvest(peer, other.endpoint);
      expect(failed!.failure).toMatch(failure);
      expect(harvested).toMatchObject({ upserts: 2, failure: null });
      expect(await idsIn(union)).toHaveLength(4);
      expect(await union.ask('{ coverage { complete } sources { id lastError } }')).toMatchObject({
        coverage: { complete: false },
        sources: [
          { id: 'ke-mfa', lastError: null },
          { id: 'kg-mfa', lastError: expect.stringMatching(failure) },
        ],
      });
      honest = true;
      await union.harvest();
      expect((await union.ask('{ coverage { complete } }')).coverage).toEqual({ complete: true });
    },
  );

  it('asks for less where that is too much at once', async () => {
    const ministry = await serverOf('kg-mfa');
    const peer = await spoiledPeer(ministry, (answer, request) => {
      if (request === 1)
        answer.errors = [{ message: 'Bytes of an answer', extensions: { code: 'LIMIT_EXCEEDED' } }];
    });
    const union = await serverOf();
    expect(await union.harvest(peer)).toMatchObject([{ upserts: 2, failure: null }]);
  });
});

describe('a peer that speaks for others', () => {
  it('cannot withdraw what another peer has', async () => {
    const [ministry, liar] = [await serverOf('kg-mfa'), await serverOf('ke-mfa')];
    const union = await serverOf();
    await union.harvest(ministry.endpoint);
    const [id] = await idsIn(union);
    const peer = await spoiledPeer(liar, ({ data }) => {
      data.sources.push({ id: 'kg-mfa', name: 'Ministry', endpoint: null });
      data.changes.nodes.push({
        id,
        kind: 'WITHDRAWAL',
        origin: { source: 'kg-mfa', era: '2026-11-23T00:00:00.000Z', sequence: 1 },
      });
    });
    const [, harvest] = await union.harvest(ministry.endpoint, peer);
    expect(harvest).toMatchObject({
      upserts: 2,
      withdrawals: 0,
      refusals: [`kg-mfa: ${ministry.endpoint} speaks for it already`],
    });
    expect(await idsIn(union)).toHaveLength(4);
  });
});
