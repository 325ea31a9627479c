import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.ts';

/** A key that all accounts share that may be of one event: only these are compared. */
@Entity('account_block', { withoutRowid: true })
export class AccountBlock {
  @PrimaryColumn('text')
  block: string;

  @Index()
  @PrimaryColumn('text')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId' })
  account: Relation<Account>;
}
