import type { Parameter } from '../../database.ts';
import type { Dialect } from '../../dialect/dialect.ts';

/** The variables of a request, coerced. */
export type Variables = Record<string, unknown>;

/** What a statement is given for each request: its placeholders stand in the SQL, their values come from variables. */
export class Parameters {
  private readonly readers: ((variables: Variables) => Parameter)[] = [];
  private readonly checks: ((variables: Variables) => void)[] = [];
  private count = 0;

  constructor(readonly dialect: Dialect) {}

  /** Adds a parameter; gives its placeholder. */
  add(read: (variables: Variables) => Parameter): string {
    return this.dialect.parameter(this.readers.push(read));
  }

  /** Adds a check that is made before the statement runs, for an argument that is no parameter. */
  check(check: (variables: Variables) => void): void {
    this.checks.push(check);
  }

  /** Has the last ones left out that a statement says nothing of: SQLite takes no more than stand in it. */
  countIn(sql: string): void {
    this.count = this.readers.length;
    while (this.count > 0 && !sql.includes(this.dialect.parameter(this.count))) this.count--;
  }

  /** The values for a request. Throws what a check or a conversion throws. */
  values(variables: Variables): Parameter[] {
    for (const check of this.checks) check(variables);
    return this.readers.map((read) => read(variables)).slice(0, this.count);
  }
}
