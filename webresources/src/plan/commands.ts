import { PlanEscalation, PlanLifecycle } from "../model/choices.g";
import { plan } from "../model/tables.g";
import { toPage } from "../ui/leading";
import { keyOf, type Lifecycle } from "./plan";

type Form = Xrm.FormContext;

/** The tab of a client's form on which its plan stands. */
const tab = "tab_plan";

/** The command 'Start the plan' of a client: leads to the page that asks for the year, and for a reason where one is needed. */
export function startPlan(form: Form): void {
  form.ui.tabs.get(tab)?.setFocus();
  toPage(form.data.entity.getId(), "start");
}

/** The command 'Open the plan' of a client: the one that the page shows, or the question for a new one. */
export function openPlan(form: Form): void {
  form.ui.tabs.get(tab)?.setFocus();
  toPage(form.data.entity.getId(), "open");
}

/** The commands of a plan ask on its page, at the top of the form, where what is missing stands too. */
const order = (name: string) => (form: Form): void => toPage(form.data.entity.getId(), name);

export const submitPlan = order("submit");
export const approvePlan = order("approve");
export const returnPlan = order("return");
export const revisePlan = order("revise");
export const closePlan = order("close");
export const answerEscalation = order("answer");

const valueOf = (form: Form, column: string): unknown => form.getAttribute(column)?.getValue();

const isIn = (form: Form, ...states: readonly Lifecycle[]): boolean => {
  const lifecycle = keyOf(PlanLifecycle, valueOf(form, plan.columns.lifecycle));
  return lifecycle !== null && states.includes(lifecycle);
};

export const canSubmitPlan = (form: Form): boolean => isIn(form, "Draft");
/** By whom, the server decides. */
export const canReviewPlan = (form: Form): boolean => isIn(form, "InReview");
export const canRevisePlan = (form: Form): boolean => isIn(form, "Approved", "Active");
export const canClosePlan = (form: Form): boolean => isIn(form, "Draft", "Approved", "Active");
export const canAnswerEscalation = (form: Form): boolean => valueOf(form, plan.columns.escalation) === PlanEscalation.Raised;
