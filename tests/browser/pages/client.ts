import { BoardPart } from "./board";
import { CirclesPart } from "./circles";
import { Form } from "./form";
import { PlanPart } from "./plan";
import { ProgressPage } from "./progress";
import { ScorePart } from "./score";
import { StageBar } from "./stage";
import { StakeholderMap } from "./stakeholders";

/** The form of a client. */
export class ClientPage extends Form {
  /** The percentage in the form's header. */
  async completion(): Promise<number> {
    const text = await this.field("header_kam_progresspercent").first().innerText();
    return Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(",", "."));
  }

  /** The score in the form's header. */
  async score(): Promise<number> {
    const text = await this.field("header_kam_score").first().innerText();
    return Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(",", "."));
  }

  /** Why the score is what it is: one click. */
  async why(): Promise<ScorePart> {
    await this.tab(this.words.tabs.value);
    return new ScorePart(this.page).shown();
  }

  /** Rates how much the client is worth as a reference. */
  async rate(rating: number): Promise<void> {
    const box = this.field("kam_referencerating").getByRole("textbox");
    await box.fill(String(rating));
    await box.blur();
  }

  async board(): Promise<BoardPart> {
    await this.tab(this.words.tabs.progresses);
    return new BoardPart(this.page, this.words).shown();
  }

  /** Marks an activity of the client as complete, where the form lists them. */
  async finish(subject: string): Promise<void> {
    await this.tab(this.words.tabs.today);
    const complete = this.page.getByRole("button", { name: `${this.words.markComplete}: ${subject}` });
    await complete.click();
    await complete.waitFor({ state: "detached" });
  }

  async openProgress(name: string): Promise<ProgressPage> {
    await this.tab(this.words.tabs.progresses);
    await this.field("subgrid_progresses").getByRole("link", { name, exact: true }).click();
    return new ProgressPage(this.page, this.words).shown();
  }

  /** Where the client stands in Re-Engage. */
  async stageBar(): Promise<StageBar> {
    return new StageBar(this.page).shown();
  }

  /** Who matters at the client. */
  async people(): Promise<StakeholderMap> {
    await this.tab(this.words.tabs.contacts);
    return new StakeholderMap(this.page).shown();
  }

  /** The client's circles, over the form at the side. */
  async circles(): Promise<CirclesPart> {
    await this.press(this.words.circles.command);
    return new CirclesPart(this.page, this.words).shown();
  }

  /** The plan of this year on one page, or how to begin one. */
  async plan(): Promise<PlanPart> {
    await this.tab(this.words.plan.tab);
    return new PlanPart(this.page, this.words, "webresource_clientplan").shown();
  }
}
