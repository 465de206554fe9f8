import { button, element } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import type { Task } from "./load";
import { executed, type Plan } from "./plan";
import { stateOf } from "./states";
import { execution } from "./wording";

/** The plans behind a number. */
export function planTable(target: Document, name: string, plans: readonly Plan[], words: Words, open: (plan: Plan) => void): HTMLElement {
  const { say, format } = words;
  const money = (value: number | null): string => (value === null ? "–" : format.money(value));
  const columns: Column[] = [
    { title: say("Page_Client") }, { title: say("Plans_Kam") }, { title: say("Plans_Lifecycle") }, ...["Execution", "Target", "Forecast", "Quality"].map((title) => ({ title: say(`Plans_${title}`), isNumber: true })),
  ];
  return element(target, "div", "drill", table(target, name, columns, plans.map((plan) => [
    button(target, "link", plan.client.name, () => open(plan)), plan.kam.name, say(`Plans_State_${stateOf(plan)}`), execution(executed([plan]).year, words),
    money(plan.target), money(plan.forecast), plan.quality === null ? "–" : format.percent(plan.quality),
  ])));
}

/** The tasks behind a number, piece by piece. */
export function taskTable(target: Document, name: string, tasks: AsyncIterator<readonly Task[]>, total: number, words: Words, open: (task: Task) => void): HTMLElement {
  const { say, format } = words;
  const columns: Column[] = [{ title: say("Plans_Task") }, { title: say("Page_Client") }, { title: say("Plans_Responsible") }, { title: say("Plans_Due") }, { title: say("Plans_Hours"), isNumber: true }];
  const whole = table(target, name, columns, []);
  let shown = 0;
  const next = async (): Promise<HTMLElement[]> => {
    const { value } = (await tasks.next()) as IteratorResult<readonly Task[], undefined>;
    shown = value === undefined ? total : shown + value.length;
    return (value ?? []).map((task) => line(target, columns, [
      button(target, "link", task.name, () => open(task)), task.client, task.responsible || say("Plans_Nobody"), task.dueOn === null ? "–" : format.day(task.dueOn), task.hours === null ? "–" : format.number(task.hours),
    ]));
  };
  return element(target, "div", "drill", whole, inPieces(target, whole.tBodies[0] ?? whole, next, () => (shown < total ? say("Page_MoreOf", total - shown) : "")));
}
