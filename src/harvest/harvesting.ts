import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { change } from '../load/writing.ts';
import type { Patience } from './ask-peer.ts';
import { type Harvest, harvestPeer, type Union } from './harvest-peer.ts';
import { settlePeers } from './peers.ts';
import { Turns } from './turns.ts';

/** How many peers are harvested at the same time. */
const AT_ONCE = 8;

/** The longest that a peer which fails is left alone, in milliseconds. */
const LONGEST_REST = 3_600_000;

/** Who follows harvests. */
export interface HarvestObserver {
  harvested(endpoint: string, harvest: Harvest): void;
  /** The store failed. At an interval, it is tried again. */
  failed(error: unknown): void;
}

/** The harvests of some peers into one store, in which nobody else of this process writes meanwhile. */
export class Harvesting {
  private readonly union: Union;
  private readonly slots = new Turns(AT_ONCE);
  private readonly end = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    source: DataSource,
    private readonly peers: readonly string[],
    private readonly observer: HarvestObserver,
    patience?: Patience,
  ) {
    const { signal } = this.end;
    this.union = { source, turns: new Turns(1), peers, signal, ...(patience && { patience }) };
  }

  /** Harvests every peer once. */
  async once(): Promise<void> {
    await this.settle();
    await Promise.all(this.peers.map((peer) => this.harvest(peer)));
  }

  /** Harvests every peer at an interval, in milliseconds, until stopped; one that fails at ever longer ones. */
  start(interval: number): void {
    this.running = this.settle().then(() =>
      Promise.all(this.peers.map((peer) => this.keepOn(peer, interval))),
    );
  }

  /** Ends the harvests under way between two pages. */
  async stop(): Promise<void> {
    this.end.abort();
    await this.running;
  }

  private async settle(): Promise<void> {
    const { source } = this.union;
    await change(source, ({ tables }) => settlePeers(tables, this.peers)).catch(this.observer.failed);
  }

  /** Whether all that a peer has is here. */
  private async harvest(peer: string): Promise<boolean> {
    try {
      const harvest = await this.slots.take(() => harvestPeer(this.union, peer));
      if (!this.end.signal.aborted) this.observer.harvested(peer, harvest);
      return harvest.failure === null;
    } catch (error) {
      this.observer.failed(error);
      return false;
    }
  }

  private async keepOn(peer: string, interval: number): Promise<void> {
    const { signal } = this.end;
    for (let failures = 0; !signal.aborted; ) {
      failures = (await this.harvest(peer)) ? 0 : failures + 1;
      await pause(restAfter(failures, interval), undefined, { signal }).catch(() => {});
    }
  }
}

/** Milliseconds until the next harvest, a tenth more or less so that peers are not all asked at the same moment. */
function restAfter(failures: number, interval: number): number {
  const rest = Math.min(interval * 2 ** failures, Math.max(interval, LONGEST_REST));
  return rest * (0.9 + Math.random() * 0.2);
}
