import { progress } from "../model/tables.g";
import { date, idOf, nameOf, number, pages, text, type Reading } from "../ui/rows";

/** A progress that does not get on. */
export interface Stalled {
  readonly id: string;
  readonly client: { readonly id: string; readonly name: string };
  readonly owner: string;
  readonly since: Date | null;
  readonly reason: number | null;
  readonly nextStep: string | null;
}

/** Those of a definition, the longest stalled first. */
export async function* stalled(api: Reading, definition: string, size: number): AsyncGenerator<readonly Stalled[]> {
  const { accountId, ownerId, stalledSince, stallReason, nextStep, definitionId, stalled: isStalled, stateCode } = progress.columns;
  const filter = `_${definitionId}_value eq ${definition} and ${isStalled} eq true and ${stateCode} eq 0`;
  const query = `?$select=${stalledSince},${stallReason},${nextStep},_${accountId}_value,_${ownerId}_value&$filter=${encodeURIComponent(filter)}&$orderby=${stalledSince},${progress.id}`;
  for await (const page of pages(api, progress.table, query, size))
    yield page.map((row) => ({
      id: String(row[progress.id]), client: { id: idOf(row, accountId) ?? "", name: nameOf(row, accountId) }, owner: nameOf(row, ownerId),
      since: date(row[stalledSince]), reason: number(row[stallReason]), nextStep: text(row[nextStep]),
    }));
}
