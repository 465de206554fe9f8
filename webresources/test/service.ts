import type { Reading } from "../src/ui/rows";

type Row = Readonly<Record<string, unknown>>;

interface Asked {
  readonly table: string;
  readonly query: string;
}

/** The service as a page reads it: answers by table and query, in pages where there are several, and keeps what was asked. */
export class FakeService {
  readonly asked: Asked[] = [];

  constructor(private readonly answer: (asked: Asked) => readonly Row[] | Error) {}

  get api(): Reading {
    return {
      retrieveMultipleRecords: async (table: string, query = "", size = 5000) => this.page(table, decodeURIComponent(query), size),
      retrieveRecord: async (table: string, id: string) => this.page(table, id, 1).entities[0],
    } as unknown as Reading;
  }

  private page(table: string, query: string, size: number): { entities: readonly Row[]; nextLink?: string } {
    const [options = "", from = "0"] = query.split("&$from=");
    this.asked.push({ table, query: options });
    const rows = this.answer({ table, query: options });
    if (rows instanceof Error) throw rows;
    const end = Number(from) + size;
    const entities = rows.slice(Number(from), end);
    return end < rows.length ? { entities, nextLink: `https://somewhere/api${options}&$from=${end}` } : { entities };
  }
}

/** The service refuses to aggregate so many rows. */
export const tooMany = (): Error => Object.assign(new Error("AggregateQueryRecordLimit exceeded"), { errorCode: -2147164125 });
