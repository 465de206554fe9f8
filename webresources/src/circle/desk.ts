import { button, element } from "../ui/element";
import { select, type Option } from "../ui/select";
import type { Words } from "../ui/words";
import { given, nothing } from "./circle";
import { editor, type Editor } from "./editing";
import { isMoved, keyOf, next, now, sums, type Entry } from "./entry";
import type { Entered } from "./judging";
import { list } from "./list";
import { picture, type Pair } from "./picture";
import type { Known } from "./reading";
import { lackOf, money, splitOf } from "./wording";

const all = "all";

/** The circles of a year: one category at a time, or all together; what somebody is typing is drawn as it stands. */
export class Desk {
  readonly element: HTMLElement;
  private chosen = all;
  private readonly head: HTMLElement;
  private readonly body: HTMLElement;
  private readonly below: HTMLElement;
  private readonly picture: ReturnType<typeof picture>;
  /** What somebody has begun to change stays while another category is looked at. */
  private readonly editors = new Map<string, Editor>();
  private known: Known;

  /** @param isOnPlan on the form of the plan, what it was approved with is shown, and not what the client's circle is by now. */
  constructor(private readonly target: Document, known: Known, private readonly isOnPlan: boolean, private readonly words: Words, private readonly save: (entry: Entry, entered: Entered) => Promise<void>) {
    this.known = known;
    this.picture = picture(target, words);
    this.head = element(target, "div", "tools");
    this.body = element(target, "div", "numbers");
    this.below = element(target, "div");
    this.element = element(target, "div", "circle", this.head, element(target, "div", "side-by-side", this.picture.element, this.body), this.below);
    const [first] = this.entries;
    if (this.entries.length === 1 && first) this.chosen = keyOf(first);
    this.render();
  }

  /** Whether somebody is in the middle of something. */
  get isTouched(): boolean {
    return [...this.editors.values()].some((each) => each.isTouched());
  }

  /** Whether this is what is shown already. */
  readonly isOf = (known: Known): boolean => JSON.stringify(known) === JSON.stringify(this.known);

  /** What the server has now; drafts of other categories stay. */
  renew(known: Known, saved: string | null): void {
    this.known = known;
    if (saved !== null) this.editors.delete(saved);
    for (const [key, each] of this.editors) if (!each.isTouched()) this.editors.delete(key);
    this.render();
  }

  focus(): void {
    this.head.querySelector("select")?.focus();
  }

  /** A plan that is approved has the lines that it was approved with. */
  private get entries(): readonly Entry[] {
    return this.isLocked ? this.known.entries.filter(({ line }) => line !== null) : this.known.entries;
  }

  private get isLocked(): boolean {
    return this.isOnPlan && this.known.plan?.isLocked === true;
  }

  private get entry(): Entry | null {
    const found = this.entries.find((each) => keyOf(each) === this.chosen);
    const added = this.known.others.find(({ id }) => id === this.chosen);
    return found ?? (added ? { category: added.id, name: added.name, circle: nothing, isThere: false, counts: true, currency: this.known.currency, base: { now: null, next: null }, line: null } : null);
  }

  private readonly nameOf = ({ name }: Pick<Entry, "name">): string => name || this.words.say("Circle_Whole");

  private render(): void {
    const { entry } = this;
    if (entry === null && this.chosen !== all) this.chosen = all;
    this.head.replaceChildren(...this.choices());
    this.show(entry === null ? null : this.typed(entry));
    this.below.replaceChildren(...(entry === null ? this.overview() : this.ofOne(entry)));
  }

  /** What somebody has typed, if it is a circle at all. */
  private typed(entry: Entry): Entered | null {
    const entered = this.editors.get(keyOf(entry))?.entered() ?? null;
    return entered !== null && given(entered.now) <= 100 ? entered : null;
  }

  private choices(): HTMLElement[] {
    const { say } = this.words;
    const { entries, known: { others } } = this;
    const isNew = others.some(({ id }) => id === this.chosen);
    const options: Option[] = entries.map((entry) => ({ value: keyOf(entry), text: this.optionOf(entry) }));
    const shown = [...(entries.length === 1 ? [] : [{ value: all, text: say("Circle_All") }]), ...options, ...others.filter(({ id }) => id === this.chosen).map(({ id, name }) => ({ value: id, text: name }))];
    const add = this.isLocked || others.length === 0 ? [] : [select(this.target, say("Circle_Add"), [{ value: "", text: say("Circle_ChooseCategory") }, ...others.map(({ id, name }) => ({ value: id, text: name }))], "", (id) => {
      if (id !== "") this.choose(id);
    })];
    return entries.length === 0 && !isNew ? add : [select(this.target, say("Circle_Category"), shown, this.chosen, (key) => this.choose(key)), ...add];
  }

  private optionOf(entry: Entry): string {
    const { say } = this.words;
    const mark = this.editors.get(keyOf(entry))?.isTouched() ? "Circle_Unsaved" : lackOf(entry, this.isLocked, this.words) === "" ? null : "Circle_Incomplete";
    return mark === null ? this.nameOf(entry) : say(mark, this.nameOf(entry));
  }

  /** Draws what is saved, or what somebody is typing. */
  private show(typed: Entered | null): void {
    const { entry, known, isLocked, words: { say } } = this;
    const saved: Pair = entry === null ? { ...sums(this.entries, isLocked), currency: "" } : { now: now(entry, isLocked), next: next(entry), currency: entry.currency };
    const drawn: Pair = typed === null ? saved : { ...saved, now: typed.now, next: { ...typed.next, competitors: [] } };
    const pair = known.plan === null ? { ...drawn, next: null } : drawn;
    this.picture.show(pair);
    this.body.replaceChildren(list(this.target, say("Circle_Caption", entry === null ? say("Circle_All") : this.nameOf(entry), String(known.year)), pair, this.words));
  }

  private overview(): HTMLElement[] {
    const { say } = this.words;
    const { entries, known: { plan } } = this;
    if (entries.length === 0) return [element(this.target, "p", "empty", say("Circle_Empty"))];
    return [
      element(this.target, "p", "note", say("Page_BaseCurrency")), ...this.sentence(plan?.split ? splitOf(plan.split, this.words) : ""),
      ...this.lacking(), ...this.notes(null),
    ];
  }

  /** What each category lacks, with the way to it. */
  private lacking(): HTMLElement[] {
    const items = this.entries.flatMap((entry) => {
      const lack = lackOf(entry, this.isLocked, this.words);
      return lack === "" ? [] : [element(this.target, "li", "", button(this.target, "link", this.nameOf(entry), () => this.choose(keyOf(entry))), ` – ${lack}`)];
    });
    return items.length === 0 ? [] : [element(this.target, "ul", "lacking", ...items)];
  }

  private choose(key: string): void {
    this.chosen = key;
    this.render();
    this.focus();
  }

  private ofOne(entry: Entry): HTMLElement[] {
    const split = entry.line?.split ? splitOf(entry.line.split, this.words) : "";
    return [...this.sentence(split), ...this.sentence(lackOf(entry, this.isLocked, this.words)), ...this.notes(entry), ...(this.isLocked ? [] : [this.editorOf(entry).element])];
  }

  private notes(entry: Entry | null): HTMLElement[] {
    const { say, format } = this.words;
    const { plan, year } = this.known;
    if (entry !== null && !entry.counts) return this.sentence(say("Circle_Beside"));
    if (plan === null) return this.sentence(say("Circle_NoPlan", String(year)));
    if (!plan.isLocked) return [];
    const moved = this.isOnPlan && entry !== null && isMoved(entry)
      ? this.sentence(say("Circle_Moved", money(entry.circle.need, entry.currency, this.words), entry.circle.own === null ? say("Circle_Unknown") : format.percent(entry.circle.own, 2))) : [];
    return [...this.sentence(say(this.isOnPlan ? "Circle_Locked" : "Circle_NextLocked")), ...moved];
  }

  private readonly sentence = (text: string): HTMLElement[] => (text === "" ? [] : [element(this.target, "p", "note", text)]);

  private editorOf(entry: Entry): Editor {
    const key = keyOf(entry);
    const found = this.editors.get(key);
    if (found) return found;
    const made = editor(this.target, { ...entry, name: this.nameOf(entry) }, this.words, {
      hasNext: this.known.plan !== null && !this.known.plan.isLocked && entry.counts,
      changed: (entered) => this.show(entered),
      save: (entered) => this.save(entry, entered),
      undo: () => {
        this.editors.delete(key);
        this.render();
        this.focus();
      },
    });
    this.editors.set(key, made);
    return made;
  }
}
