import { PipelineStatus, StageMoveReason } from "../model/choices.g";
import { account, progress, progressDefinition, reengagement, reengageStageChange } from "../model/tables.g";
import { all, date, fetch, number, text, type Reading } from "../ui/rows";
import type { Item } from "./missing";
import type { Client, Standing } from "./standing";
import { orderOf } from "./stages";

type Row = Readonly<Record<string, unknown>>;

const { accountId, stage, gateStage, holdStage, enteredStageOn, pipelineStatus, endedOn, outcome } = reengagement.columns;
const shown = [`_${accountId}_value`, stage, gateStage, holdStage, enteredStageOn, pipelineStatus, endedOn, outcome].join();

/** The client on whose form the bar stands, with the pipeline that runs; on the form of a pipeline with that one. */
export async function read(api: Reading, table: string, id: string, tag: string): Promise<Client> {
  const row = table === reengagement.table ? ((await api.retrieveRecord(table, id, `?$select=${shown}`)) as Row) : await running(api, id);
  const client = row === undefined ? id : String(row[`_${accountId}_value`]);
  const { reengageNeeded } = account.columns;
  const [known, found, pipeline] = await Promise.all([
    api.retrieveRecord(account.table, client, `?$select=${reengageNeeded}`) as PromiseLike<Row>, items(api, client, tag),
    row === undefined ? null : standing(api, row),
  ]);
  return { id: client, isNeeded: known[reengageNeeded] === true, pipeline, items: found };
}

async function running(api: Reading, client: string): Promise<Row | undefined> {
  const filter = `_${accountId}_value eq ${client} and ${pipelineStatus} eq ${PipelineStatus.Running}`;
  return (await all(api, reengagement.table, `?$select=${shown}&$filter=${filter}`))[0];
}

async function standing(api: Reading, row: Row): Promise<Standing> {
  const hold = number(row[holdStage]);
  return {
    stage: orderOf(number(row[stage])), gateStage: orderOf(number(row[gateStage])), enteredOn: date(row[enteredStageOn]),
    hold: hold === null ? null : { stage: orderOf(hold), reason: await reasonOf(api, String(row[reengagement.id])) },
    ended: row[pipelineStatus] === PipelineStatus.Ended ? { on: date(row[endedOn]), outcome: number(row[outcome]) } : null,
  };
}

/** The reason of the hold has moved to the history. */
async function reasonOf(api: Reading, id: string): Promise<string> {
  const { reengagementId, moveReason, reason, on } = reengageStageChange.columns;
  const filter = `_${reengagementId}_value eq ${id} and ${moveReason} eq ${StageMoveReason.Held}`;
  const [row] = await all(api, reengageStageChange.table, `?$select=${reason}&$filter=${filter}&$orderby=${on} desc&$top=1`);
  return text(row?.[reason]) ?? "";
}

/** The checklist as far as it applies, by the definitions' names in the user's language: a progress itself has but one. */
async function items(api: Reading, client: string, tag: string): Promise<Item[]> {
  const { category, weight, status, stateCode, definitionId } = progress.columns;
  const { name, nameRussian } = progressDefinition.columns;
  const title = tag === "ru" ? nameRussian : name;
  const xml =
    `<fetch><entity name="${progress.table}"><attribute name="${progress.columns.name}"/><attribute name="${category}"/><attribute name="${weight}"/><attribute name="${status}"/>` +
    `<filter><condition attribute="${progress.columns.accountId}" operator="eq" value="${client}"/><condition attribute="${stateCode}" operator="eq" value="0"/></filter>` +
    `<link-entity name="${progressDefinition.table}" from="${progressDefinition.id}" to="${definitionId}" link-type="outer" alias="definition"><attribute name="${title}"/></link-entity>` +
    "</entity></fetch>";
  return (await all(api, progress.table, fetch(xml))).map((row) => ({
    name: text(row[`definition.${title}`]) ?? text(row[progress.columns.name]) ?? "", category: number(row[category]) ?? 0,
    weight: number(row[weight]) ?? 0, status: number(row[status]) ?? 0,
  }));
}
