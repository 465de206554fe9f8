import { plan as planTable } from "../model/tables.g";
import { timeOf } from "../plan/execution";
import { under } from "../team/drill";
import { currentQuarter } from "../team/reading";
import { element } from "../ui/element";
import { frame, type Frame } from "../ui/frame";
import { beside } from "../ui/opening";
import { select } from "../ui/select";
import type { Words } from "../ui/words";
import { planTable as tableOf, taskTable } from "./drill";
import { executions } from "./executions";
import { forecasts } from "./forecasts";
import { loads, tasks, type Asked } from "./load";
import { loading } from "./loading";
import { speaking, type Plan } from "./plan";
import { plans, years } from "./reading";
import { states } from "./states";
import { waiting } from "./waiting";
import { headline } from "./wording";

const piece = 50;

/** What a manager looks at: what waits for a decision, how plans are carried out, what they let expect, and who is asked for how much. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const page = frame(target, words, "Plans");
  const results = element(target, "div");
  await page.fill(async () => {
    const [quarter, known] = await Promise.all([currentQuarter(xrm.WebApi), years(xrm.WebApi)]);
    const now = Number(quarter.slice(0, 4));
    const look = (year: number): Promise<void> => show(target, page, results, { year, running: quarter }, xrm, words);
    await look(now);
    const options = [...new Set([now, ...known])].sort((one, other) => other - one).map((year) => ({ value: String(year), text: String(year) }));
    return [element(target, "div", "tools", select(target, words.say("Plans_Year"), options, String(now), (year) => void page.attempt(() => look(Number(year))))), results];
  });
}

/** The year that is looked at, and the quarter of today. */
interface Time {
  readonly year: number;
  readonly running: string;
}

async function show(target: Document, page: Frame, results: HTMLElement, at: Time, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const { year, running } = at;
  const [all, asked] = await Promise.all([plans(xrm.WebApi, year), loads(xrm.WebApi, year)]);
  if (all.length === 0) return results.replaceChildren(element(target, "p", "empty", words.say("Plans_None", String(year))));
  const refresh = (): void => void page.attempt(() => show(target, page, results, at, xrm, words));
  const open = ({ id, name }: Pick<Plan, "id" | "name">): void => void page.attempt(async () => {
    await beside(xrm, id, name, planTable.table);
    refresh();
  });
  const spoken = speaking(all);
  const ahead = [0, 1, 2, 3].map((number) => timeOf(year, number, running) === "ahead");
  results.replaceChildren(
    element(target, "p", "headline", headline(spoken, year, words)), waiting(target, all, new Date(), words, open),
    ...drilled(target, words, open, (drill) => states(target, all, words, drill)), ...drilled(target, words, open, (drill) => executions(target, spoken, ahead, words, drill)),
    ...drilled(target, words, open, (drill) => forecasts(target, spoken, words, drill)), ...asking(target, asked, year, xrm, words, open));
}

type Open = (plan: Pick<Plan, "id" | "name">) => void;

/** A section with the place under it for the plans behind its numbers. */
function drilled(target: Document, words: Words, open: Open, draw: (drill: (name: string, plans: readonly Plan[]) => void) => HTMLElement): HTMLElement[] {
  const place = element(target, "div", "members");
  return [draw((name, own) => under(target, place, name, tableOf(target, name, own, words, open))), place];
}

function asking(target: Document, asked: readonly Asked[], year: number, xrm: Xrm.XrmStatic, words: Words, open: Open): HTMLElement[] {
  const place = element(target, "div", "members");
  const drill = (role: Asked["role"], quarter: string): void => {
    const name = words.say("Plans_TasksOf", words.say(`Plans_Role_${role}`), quarter);
    const total = asked.find((one) => one.role === role)?.quarters[Number(quarter.slice(-1)) - 1]?.tasks ?? 0;
    under(target, place, name, taskTable(target, name, tasks(xrm.WebApi, role, quarter, piece), total, words, ({ plan, client }) => open({ id: plan, name: client })));
  };
  return [loading(target, asked, year, words, drill), place];
}
