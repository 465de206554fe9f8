import { PlanLifecycle } from "../model/choices.g";
import { planTask } from "../model/tables.g";
import { lift } from "../ui/dragging";
import { button, element } from "../ui/element";
import type { Frame } from "../ui/frame";
import type { Choice } from "../ui/menu";
import { announceWork } from "../ui/news";
import { beside } from "../ui/opening";
import { firstDay, plus, quarterOf } from "../ui/quarters";
import type { Words } from "../ui/words";
import { moving, why } from "./asking";
import type { Doing } from "./card";
import { demand } from "./demand";
import { lane } from "./lane";
import { moveOf, quartersOf } from "./moves";
import { planOf, tasksOf, type Plan } from "./reading";
import { cancelled, done, due, open, save, type Values } from "./saving";
import { isDone, isOpen, type Task } from "./task";

/** The tasks of a plan by the quarters of its year: done, moved and cancelled where they stand. */
export class Year {
  readonly whole: HTMLElement;
  private plan: Plan | null = null;
  private tasks: readonly Task[] = [];
  /** What is being asked, and of which task: one question at a time. */
  private asking: { readonly id: string; readonly form: HTMLElement } | null = null;
  private isBusy = false;

  constructor(private readonly target: Document, private readonly page: Frame, private readonly xrm: Xrm.XrmStatic, private readonly words: Words, private readonly id: string, private readonly startMonth: number) {
    this.whole = element(target, "div", "tasks");
    this.whole.addEventListener("dragstart", (event) => {
      const { id: dragged } = (event.target as HTMLElement).dataset;
      if (dragged) lift(event, "plantask", [dragged]);
    });
  }

  async read(): Promise<void> {
    [this.plan, this.tasks] = await this.rows();
    this.render();
  }

  /** After news from elsewhere. Nothing is drawn anew under somebody's hand, nor where nothing is new. */
  async refresh(): Promise<void> {
    const isTouched = (): boolean => this.asking !== null || this.isBusy || this.whole.querySelector("[aria-expanded=true]") !== null;
    if (isTouched()) return;
    const rows = await this.rows();
    if (isTouched() || JSON.stringify(rows) === JSON.stringify([this.plan, this.tasks])) return;
    [this.plan, this.tasks] = rows;
    this.render();
  }

  private readonly rows = (): Promise<[Plan, Task[]]> => Promise.all([planOf(this.xrm.WebApi, this.id), tasksOf(this.xrm.WebApi, this.id)]);

  private render(): void {
    const { plan, target, words } = this;
    if (!plan) return;
    const names = quartersOf(plan.year);
    const current = quarterOf(new Date(), this.startMonth);
    const lanes = names.map((name, at) => lane(target, {
      name, first: firstDay(name, this.startMonth), last: dayBefore(firstDay(plus(name, 1), this.startMonth)), when: name === current ? "current" : name < current ? "past" : "future",
      execution: plan.quarters[at] ?? { due: 0, done: 0, percent: null }, tasks: this.tasks.filter(({ quarter }) => quarter === name),
    }, words, this.doing, this.takesChanges ? (ids) => this.drop(ids, name) : null));
    this.whole.replaceChildren(...this.head(), element(target, "div", "lanes", ...lanes), ...demand(target, this.tasks, names, words));
  }

  private get takesChanges(): boolean {
    return this.plan !== null && this.plan.lifecycle !== PlanLifecycle.Closed;
  }

  private head(): HTMLElement[] {
    const { target, words: { say } } = this;
    if (!this.takesChanges) return [element(target, "p", "note", say("Tasks_Closed"))];
    const add = button(target, "secondary", say("Tasks_New"), () => void this.add());
    return [element(target, "div", "actions", add), ...(this.tasks.length === 0 ? [element(target, "p", "empty", say("Tasks_Empty"))] : [])];
  }

  private get doing(): Doing {
    return {
      isOpen: this.takesChanges, today: new Date(),
      question: ({ id }) => (this.asking?.id === id ? this.asking.form : null),
      finish: (task) => void this.change(task, done, "Tasks_SavedDone"),
      choices: (task) => this.choices(task),
      show: (task) => void beside(this.xrm, task.id, task.name, planTask.table).then(() => this.page.attempt(() => this.read())),
    };
  }

  private choices(task: Task): Choice[] {
    const { say } = this.words;
    if (!isOpen(task)) return [{ text: say("Tasks_Reopen"), choose: () => this.reopen(task) }];
    const quarters = quartersOf(this.plan?.year ?? 0).filter((quarter) => quarter !== task.quarter);
    return [...quarters.map((quarter) => ({ text: say("Tasks_MoveTo", quarter), choose: () => this.move(task, quarter) })), { text: say("Tasks_Cancel"), choose: () => this.cancel(task) }];
  }

  private drop(ids: readonly string[], quarter: string): void {
    const task = this.tasks.find(({ id }) => ids.includes(id));
    if (task && isOpen(task) && task.quarter !== quarter) this.move(task, quarter);
  }

  private move(task: Task, quarter: string): void {
    const { due: on, needsReason } = moveOf(task, quarter, this.plan?.lifecycle ?? PlanLifecycle.Draft);
    if (!needsReason) return void this.change(task, due(on), "Tasks_SavedMoved");
    this.ask(task, moving(this.target, task, quarter, on, this.words, {
      save: (day, reason) => this.write(task, due(day, reason), "Tasks_SavedMoved"), cancel: () => this.answered(task),
    }));
  }

  private cancel(task: Task): void {
    this.ask(task, why(this.target, "Cancel", task, this.words, { save: (reason) => this.write(task, cancelled(reason), "Tasks_SavedCancelled"), cancel: () => this.answered(task) }));
  }

  private reopen(task: Task): void {
    if (!isDone(task)) return void this.change(task, open(), "Tasks_SavedOpen");
    this.ask(task, why(this.target, "Reopen", task, this.words, { save: (reason) => this.write(task, open(reason), "Tasks_SavedOpen"), cancel: () => this.answered(task) }));
  }

  private ask(task: Task, form: HTMLFormElement): void {
    this.asking = { id: task.id, form };
    this.render();
    form.scrollIntoView({ block: "nearest" });
    form.querySelector<HTMLElement>("textarea")?.focus();
  }

  private answered(task: Task): void {
    this.asking = null;
    this.render();
    this.lead(task.id);
  }

  /** The keyboard goes on from where the task is now. */
  private lead(id: string): void {
    this.whole.querySelector<HTMLElement>(`[data-id="${id}"] .menu-opener`)?.focus();
  }

  /** What needs no question: a refusal is said on top. */
  private async change(task: Task, values: Values, said: string): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    await this.page.attempt(() => this.write(task, values, said));
    this.isBusy = false;
  }

  private async write(task: Task, values: Values, said: string): Promise<void> {
    await save(this.xrm.WebApi, task.id, values);
    this.asking = null;
    await this.read();
    this.lead(task.id);
    this.page.tell(this.words.say(said, task.name));
    announceWork(this.id);
  }

  private async add(): Promise<void> {
    const { planId } = planTask.columns;
    const given = { [planId]: this.id, [`${planId}name`]: this.plan?.name ?? "", [`${planId}type`]: "kam_plan" };
    await this.xrm.Navigation.openForm({ entityName: planTask.table, useQuickCreateForm: true }, given);
    await this.page.attempt(() => this.read());
    announceWork(this.id);
  }
}

const dayBefore = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() - 1);
