import type { Condition, Dialect, SqlValue } from './driver.js';

/** Collects the conditions of a query; a condition whose value was not given is none. */
export class Where {
  readonly #parts: string[] = [];
  readonly #params: SqlValue[] = [];

  constructor(private readonly dialect: Dialect) {}

  /** `sql` holds one `?`. */
  is(sql: string, value: SqlValue | undefined): this {
    return value === undefined ? this : this.add({ sql, params: [value] });
  }

  oneOf(column: string, values: readonly (string | number)[] | undefined): this {
    if (values === undefined) return this;
    return values.length === 0 ? this.add({ sql: '1 = 0', params: [] }) : this.add(this.dialect.oneOf(column, values));
  }

  /** `template` holds `{}` where the condition on the column goes. */
  within(template: string, column: string, values: readonly (string | number)[] | undefined): this {
    if (values === undefined || values.length === 0) return this;
    const inner = this.dialect.oneOf(column, values);
    return this.add({ sql: template.replace('{}', inner.sql), params: inner.params });
  }

  always(sql: string): this {
    return this.add({ sql, params: [] });
  }

  add({ sql, params }: Condition): this {
    this.#parts.push(sql);
    this.#params.push(...params);
    return this;
  }

  get sql(): string {
    return this.#parts.length > 0 ? `where ${this.#parts.join(' and ')}` : '';
  }

  get params(): SqlValue[] {
    return this.#params;
  }
}

/** No list is longer, whatever is asked. */
const MOST = 1_000_000;

export const page = (limit = MOST, offset = 0): Condition => ({ sql: 'limit ? offset ?', params: [limit, offset] });
