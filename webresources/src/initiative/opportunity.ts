import { account, contact, initiative } from "../model/tables.g";

type Row = Readonly<Record<string, unknown>>;

/** The table of Dynamics 365 Sales; the solution knows its name only here, and never needs it. */
export const opportunity = { table: "opportunity", longestName: 300, longestDescription: 2000 } as const;

const { columns } = initiative;
const currency = "transactioncurrencyid";

/** The columns of an initiative that an opportunity is made of. */
export const made: readonly string[] = [
  columns.name, columns.value, columns.probability, columns.expectedOn, columns.clientBenefit, columns.opportunityId,
  ...[columns.accountId, columns.sourceContactId, columns.transactionCurrencyId].map(lookup),
];

/** The id of the initiative's opportunity. A new one takes the initiative's own: asked for twice it is still one, whatever was cut off between. */
export const idOf = (row: Row): string => text(row, columns.opportunityId) ?? String(row[initiative.id]);

/** The initiative as an opportunity of that id: what is not known is left to whoever works on it. */
export function opportunityOf(row: Row): Record<string, string | number> {
  const client = text(row, lookup(columns.accountId));
  const known: Record<string, unknown> = {
    opportunityid: idOf(row),
    name: text(row, columns.name)?.slice(0, opportunity.longestName),
    description: text(row, columns.clientBenefit)?.slice(0, opportunity.longestDescription),
    estimatedvalue: row[columns.value],
    closeprobability: row[columns.probability],
    estimatedclosedate: row[columns.expectedOn],
    [`${currency}@odata.bind`]: reference("transactioncurrencies", text(row, lookup(columns.transactionCurrencyId))),
    "customerid_account@odata.bind": reference(account.set, client),
    "parentaccountid@odata.bind": reference(account.set, client),
    "parentcontactid@odata.bind": reference(contact.set, text(row, lookup(columns.sourceContactId))),
  };
  return Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number"));
}

const reference = (set: string, id: string | undefined): string | undefined => id && `/${set}(${id})`;

function lookup(column: string): string {
  return `_${column}_value`;
}

function text(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === "string" && value !== "" ? value : undefined;
}
