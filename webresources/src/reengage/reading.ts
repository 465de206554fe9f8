import { PipelineStatus, StageMoveReason } from "../model/choices.g";
import { account, clientValue, reengagement, reengageStageChange } from "../model/tables.g";
import { orderOf } from "../stage/stages";
import { plain } from "../ui/news";
import { all, date, fetch, number, text, type Reading } from "../ui/rows";
import type { Pipeline } from "./pipeline";
import { under, type Me } from "./scope";

type Row = Readonly<Record<string, unknown>>;

const { stage, gateStage, holdStage, enteredStageOn, pipelineStatus, accountId, ownerId, owningBusinessUnit } = reengagement.columns;
const { name, revenue12, progressPercent, nextOrderExpectedOn, stateCode } = account.columns;
const { knowledgePercent, contactsPercent, depthPercent, integrationPercent } = clientValue.columns;

const attributes = (names: readonly string[]): string => names.map((each) => `<attribute name="${each}"/>`).join("");

/** The running pipelines with their clients and what these have completed: one question for the whole board. */
export async function pipelines(api: Reading): Promise<Pipeline[]> {
  const [rows, reasons] = await Promise.all([all(api, reengagement.table, fetch(running)), holdReasons(api)]);
  return rows.map((row) => pipeline(row, reasons));
}

const running =
  `<fetch><entity name="${reengagement.table}">${attributes([reengagement.id, accountId, stage, gateStage, holdStage, enteredStageOn, ownerId, owningBusinessUnit])}` +
  `<filter><condition attribute="${pipelineStatus}" operator="eq" value="${PipelineStatus.Running}"/></filter>` +
  `<link-entity name="${account.table}" from="${account.id}" to="${accountId}" alias="client">${attributes([name, revenue12, progressPercent, nextOrderExpectedOn])}` +
  `<filter><condition attribute="${stateCode}" operator="eq" value="0"/></filter>` +
  `<link-entity name="${clientValue.table}" from="${clientValue.columns.accountId}" to="${account.id}" link-type="outer" alias="figures">` +
  `${attributes([knowledgePercent, contactsPercent, depthPercent, integrationPercent])}</link-entity></link-entity></entity></fetch>`;

function pipeline(row: Row, reasons: ReadonlyMap<string, string>): Pipeline {
  const id = String(row[reengagement.id]);
  const ofClient = (column: string): unknown => row[`client.${column}`];
  const percent = (column: string): number | null => number(row[`figures.${column}`]);
  const hold = number(row[holdStage]);
  return {
    id, client: String(row[`_${accountId}_value`]), name: text(ofClient(name)) ?? "",
    owner: String(row[`_${ownerId}_value`]), ownerName: text(row[`_${ownerId}_value@OData.Community.Display.V1.FormattedValue`]) ?? "",
    unit: String(row[`_${owningBusinessUnit}_value`]),
    stage: orderOf(number(row[stage])), gateStage: orderOf(number(row[gateStage])),
    hold: hold === null ? null : { stage: orderOf(hold), reason: reasons.get(id) ?? "" },
    enteredOn: date(row[enteredStageOn]), revenue: number(ofClient(revenue12)) ?? 0, orderOn: date(ofClient(nextOrderExpectedOn)),
    completion: {
      total: number(ofClient(progressPercent)), knowledge: percent(knowledgePercent), contacts: percent(contactsPercent),
      depth: percent(depthPercent), integration: percent(integrationPercent),
    },
  };
}

/** Why pipelines are held: the reason of a hold moves to the history as soon as it is saved. The latest counts. */
async function holdReasons(api: Reading): Promise<Map<string, string>> {
  const { reengagementId, moveReason, reason, on } = reengageStageChange.columns;
  const xml =
    `<fetch><entity name="${reengageStageChange.table}">${attributes([reengagementId, reason])}<order attribute="${on}"/>` +
    `<filter><condition attribute="${moveReason}" operator="eq" value="${StageMoveReason.Held}"/></filter>` +
    `<link-entity name="${reengagement.table}" from="${reengagement.id}" to="${reengagementId}"><filter>` +
    `<condition attribute="${pipelineStatus}" operator="eq" value="${PipelineStatus.Running}"/>` +
    `<condition attribute="${holdStage}" operator="not-null"/></filter></link-entity></entity></fetch>`;
  const rows = await all(api, reengageStageChange.table, fetch(xml));
  return new Map(rows.map((row) => [String(row[`_${reengagementId}_value`]), text(row[reason]) ?? ""]));
}

export async function whoAmI(xrm: Xrm.XrmStatic): Promise<Me> {
  const id = plain(xrm.Utility.getGlobalContext().userSettings.userId);
  const [row, units] = await Promise.all([
    xrm.WebApi.retrieveRecord("systemuser", id, "?$select=_businessunitid_value") as PromiseLike<Row>,
    all(xrm.WebApi, "businessunit", "?$select=businessunitid,_parentbusinessunitid_value"),
  ]);
  return { id, units: under(String(row["_businessunitid_value"]), units.map((unit) => ({ id: String(unit["businessunitid"]), parent: text(unit["_parentbusinessunitid_value"]) }))) };
}
