import { plan, planTask } from "../../model/tables.g";
import type { Words } from "../../ui/words";
import { cells, labelIn, textOf } from "../cells";
import { sheet, text, told } from "../parts";
import { quarters } from "../quarters";
import type { Paper, Row } from "../reading";

/** Block 7: who does what until when, what came of it, and what was asked about it. */
export function actions(target: Document, { plan: row, tasks, running }: Paper, words: Words): HTMLElement[] {
  const { say } = words;
  const columns = ["Quarter", "Task", "Type", "Responsible", "SupportRole", "DueOn", "Status"].map(text).map(([title, isNumber]) => ({ title: say(`Document_${title}`), isNumber }));
  const asked = escalation(row, words);
  return [
    sheet(target, say("Document_Block7"), columns, tasks.map((task) => line(task, words))), ...quarters(target, { plan: row, running }, words),
    ...(asked === "" ? [] : told(target, say("Document_Escalation"), asked)),
  ];
}

function line(task: Row, words: Words): string[] {
  const { quarter, name, type, responsibleId, supportRole, dueDate, status, movedFrom } = planTask.columns;
  const of = cells(task, words);
  const from = textOf(task, movedFrom);
  const stands = from === "" ? of.label(status) : words.say("Document_MovedFrom", of.label(status), from.replace(/;/g, ", "));
  return [of.text(quarter), of.text(name), of.label(type), of.name(responsibleId), of.label(supportRole), of.day(dueDate), stands];
}

/** Empty: the plan was never escalated. */
function escalation(row: Row, { say }: Words): string {
  const { escalation: state, escalationQuarter, escalationCause, escalationNote } = plan.columns;
  const quarter = textOf(row, escalationQuarter);
  if (quarter === "") return "";
  return [say("Document_EscalationOf", labelIn(row, state), quarter), labelIn(row, escalationCause), textOf(row, escalationNote)].filter(Boolean).join("\n");
}
