import { PlanLifecycle } from "../model/choices.g";
import { clientValue, plan } from "../model/tables.g";
import { all, fetch, idOf, number, type Reading } from "../ui/rows";
import type { Plan } from "./plan";

/** A client of the KAM as far as it is ranked by its plan: what the plan's initiatives are worth, and the client's potential in points. */
export interface Ranked {
  readonly client: string;
  readonly revision: number;
  readonly value: number;
  readonly potential: number;
}

export interface Priority {
  readonly place: number;
  readonly clients: number;
}

/** Where a client comes among those of its KAM: more worth first, then more potential; equals share a place. Of a plan and its revision the revision counts. */
export function priorityAmong(plans: readonly Ranked[], client: string): Priority | null {
  const newest = new Map<string, Ranked>();
  for (const each of plans) if (each.revision >= (newest.get(each.client)?.revision ?? 0)) newest.set(each.client, each);
  const own = newest.get(client);
  if (own === undefined) return null;
  const isBefore = ({ value, potential }: Ranked): boolean => value > own.value || (value === own.value && potential > own.potential);
  return { place: 1 + [...newest.values()].filter(isBefore).length, clients: newest.size };
}

/** The client's place among those of the plan's owner with a plan of that year that is not closed, as far as the reader may see them. */
export async function priorityOf(api: Reading, { year, owner, client }: Plan): Promise<Priority | null> {
  const { columns } = plan;
  const xml =
    `<fetch><entity name="${plan.table}"><attribute name="${columns.accountId}"/><attribute name="${columns.revision}"/><attribute name="${columns.initiativeValue}"/>` +
    `<filter><condition attribute="${columns.ownerId}" operator="eq" value="${owner.id}"/><condition attribute="${columns.year}" operator="eq" value="${year}"/>` +
    `<condition attribute="${columns.lifecycle}" operator="ne" value="${PlanLifecycle.Closed}"/></filter>` +
    `<link-entity name="${clientValue.table}" from="${clientValue.columns.accountId}" to="${columns.accountId}" link-type="outer" alias="value"><attribute name="${clientValue.columns.s2}"/></link-entity>` +
    "</entity></fetch>";
  const rows = await all(api, plan.table, fetch(xml));
  return priorityAmong(rows.map((row) => ({
    client: idOf(row, columns.accountId) ?? "", revision: number(row[columns.revision]) ?? 1,
    value: number(row[columns.initiativeValue]) ?? 0, potential: number(row[`value.${clientValue.columns.s2}`]) ?? 0,
  })), client.id);
}
