import { progress as table } from "../model/tables.g";
import { element } from "../ui/element";
import type { Frame } from "../ui/frame";
import type { Choice } from "../ui/menu";
import { opener } from "../ui/opening";
import { plus, quarterOf } from "../ui/quarters";
import type { Words } from "../ui/words";
import { bulk } from "./bulk";
import type { Doing, Shown } from "./card";
import { commit } from "./committing";
import { draggable, lane, type Part } from "./lane";
import { isDone, laneOf, lanes, type Lane, type Progress } from "./lanes";
import { move } from "./moving";
import { notesOf } from "./notes";
import { additions, isOpen, type Plan, type Rules } from "./plan";
import { plan, progresses } from "./reading";
import { commitOf, state } from "./state";
import { resultOf, stateOf } from "./wording";

const pause = 2000;

/** A key account manager's quarter: what is planned, what is open, and moving from one to the other. */
export class Planning {
  readonly whole: HTMLElement;
  private user = "";
  private since: Date | null = null;
  private quarter = "";
  private progresses: readonly Progress[] = [];
  /** Of this quarter and the next, which can be committed before it begins. */
  private plans: ReadonlyMap<string, Plan | null> = new Map();
  private bar: HTMLElement;
  private isBusy = false;
  private readonly selected = new Set<string>();

  constructor(private readonly target: Document, private readonly page: Frame, private readonly xrm: Xrm.XrmStatic, private readonly words: Words, private readonly rules: Rules) {
    this.whole = element(target, "div", "planning");
    this.bar = element(target, "div");
    draggable(this.whole, (id) => (this.selected.has(id) ? [...this.selected] : [id]));
  }

  async show(user: string, since: Date | null): Promise<void> {
    this.user = user;
    this.since = since;
    this.quarter = quarterOf(new Date(), this.rules.fiscalStart);
    this.selected.clear();
    await this.read();
    this.render();
  }

  private async read(): Promise<void> {
    const { WebApi: api } = this.xrm;
    [this.progresses, this.plans] = await Promise.all([progresses(api, this.user, this.quarter, this.words.tag), this.readPlans()]);
  }

  private async readPlans(): Promise<ReadonlyMap<string, Plan | null>> {
    const quarters = [this.quarter, plus(this.quarter, 1)];
    const plans = await Promise.all(quarters.map((quarter) => plan(this.xrm.WebApi, this.user, quarter)));
    return new Map(quarters.map((quarter, at) => [quarter, plans[at] ?? null]));
  }

  private readonly planOf = (quarter: string | null | undefined): Plan | null => this.plans.get(quarter ?? "") ?? null;

  private render(): void {
    const shown = lanes.map((name) => ({ name, inside: this.inLane(name) }));
    if (shown.every(({ inside }) => inside.length === 0)) {
      this.whole.replaceChildren(element(this.target, "p", "empty", this.words.say("Quarter_Nothing")));
      return;
    }
    // What is late and what is far off is said only where there is some; the others take what is dropped on them.
    const drawn = shown.filter(({ name, inside }) => inside.length > 0 || (name !== "overdue" && name !== "later")).map(({ name, inside }) => this.laneOf(name, inside));
    this.bar = this.bulkOf();
    this.whole.replaceChildren(this.head(), element(this.target, "div", "lanes", ...drawn), this.bar);
  }

  private readonly inLane = (name: Lane): Progress[] => this.progresses.filter((progress) => laneOf(progress, this.quarter) === name);

  private laneOf(name: Lane, inside: readonly Progress[]): HTMLElement {
    const { say } = this.words;
    const quarter = { current: this.quarter, next: plus(this.quarter, 1), unplanned: null, overdue: undefined, later: undefined }[name];
    const apart = new Set(additions(this.planOf(quarter), inside).map(({ id }) => id));
    const noted = (isApart: boolean): Shown[] => inside.filter(({ id }) => apart.has(id) === isApart)
      .map((progress) => ({ ...progress, notes: notesOf(progress, name, isApart, this.plans, this.words) }));
    const parts: Part[] = [{ heading: "", progresses: noted(false) }, { heading: say("Quarter_Addition"), progresses: noted(true) }];
    return lane(this.target, name, say(`Quarter_Lane_${name}`, quarter ?? ""), parts, this.words, this.doing,
      name === "next" ? this.ahead(inside) : [], quarter === undefined ? null : (ids) => void this.move(ids, quarter));
  }

  /** The next quarter's plan can be committed before it begins. */
  private ahead(inside: readonly Progress[]): HTMLElement[] {
    const quarter = plus(this.quarter, 1);
    const known = this.planOf(quarter);
    const sentence = element(this.target, "p", "detail", stateOf(known, quarter, this.rules, this.since, new Date(), this.words));
    return isOpen(known) && inside.length > 0 ? [sentence, commitOf(this.target, "secondary", this.words.say, () => void this.commit(quarter, inside))] : [sentence];
  }

  private get doing(): Doing {
    return {
      isSelected: (id) => this.selected.has(id),
      select: (ids, isSelected) => this.select(ids, isSelected),
      targets: (progress) => this.choices(progress.quarter, (quarter) => void this.move([progress.id], quarter)),
      openProgress: (id) => void this.xrm.Navigation.openForm({ entityName: table.table, entityId: id }),
      openClient: opener(this.xrm),
    };
  }

  private choices(from: string | null | undefined, go: (quarter: string | null) => void): Choice[] {
    const { say } = this.words;
    return [0, 1, 2, 3, null].map((ahead) => {
      const quarter = ahead === null ? null : plus(this.quarter, ahead);
      const name = ahead === 0 ? "Quarter_Lane_current" : ahead === 1 ? "Quarter_Lane_next" : "Quarter_To";
      return { text: quarter === null ? say("Quarter_Lane_unplanned") : say(name, quarter), isChosen: from === quarter, choose: () => go(quarter) };
    });
  }

  private bulkOf(): HTMLElement {
    const chosen = this.progresses.filter((progress) => this.selected.has(progress.id) && !isDone(progress));
    return bulk(this.target, chosen, this.choices(undefined, (quarter) => void this.move([...this.selected], quarter)), () => this.select([...this.selected], false), this.words);
  }

  private select(ids: readonly string[], isSelected: boolean): void {
    for (const id of ids) isSelected ? this.selected.add(id) : this.selected.delete(id);
    for (const box of this.whole.querySelectorAll<HTMLInputElement>("[data-id] > .pick")) box.checked = this.selected.has(box.closest<HTMLElement>("[data-id]")?.dataset["id"] ?? "");
    const bar = this.bulkOf();
    this.bar.replaceWith(bar);
    this.bar = bar;
  }

  private async move(ids: readonly string[], quarter: string | null): Promise<void> {
    if (this.isBusy || ids.length === 0) return;
    this.isBusy = true;
    const result = await move(this.xrm.WebApi, ids, quarter, (done) => this.page.tell(this.words.say("Quarter_Moving", done, ids.length)));
    this.isBusy = false;
    this.selected.clear();
    await this.page.attempt(() => this.read());
    this.render();
    const sentence = resultOf(result, quarter, this.words);
    if (result.refused.length > 0) this.page.refuse(sentence);
    else this.page.tell(sentence);
    // The keyboard goes on from where the progress is now.
    this.whole.querySelector<HTMLElement>(`[data-id="${result.moved[0] ?? ids[0] ?? ""}"] .menu-opener`)?.focus();
    if ([...this.plans.values()].some((known) => !isOpen(known))) this.recount();
  }

  /** A frozen plan is counted in the background, a moment after the save. */
  private recount(): void {
    const { user } = this;
    setTimeout(() => void this.page.attempt(async () => {
      const counted = await this.readPlans();
      if (user !== this.user || this.isBusy) return;
      this.plans = counted;
      this.whole.querySelector(".plan-state")?.replaceWith(this.head());
    }), pause);
  }

  private head(): HTMLElement {
    const current = this.inLane("current");
    return state(this.target, this.planOf(this.quarter), this.quarter, current, this.rules, this.since, new Date(), this.words, () => void this.commit(this.quarter, current));
  }

  private async commit(quarter: string, inside: readonly Progress[]): Promise<void> {
    if (!(await commit(this.xrm, this.page, this.user, quarter, inside, this.words))) return;
    await this.page.attempt(() => this.read());
    this.render();
    this.whole.querySelector<HTMLElement>(quarter === this.quarter ? "#lane-current" : "#lane-next")?.focus();
  }
}
