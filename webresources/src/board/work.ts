import { ProgressStatus } from "../model/choices.g";
import { message } from "../ui/work";
import type { Finished } from "./activities";
import { asked, isGiven } from "./asking";
import type { Desk, Editor, Orders, Question } from "./desk";
import { editor } from "./editor";
import { isCompleted, isOpen, type Progress } from "./progress";
import { keyOf } from "./parts/status";
import { withActivity, withQuarter, withState, withStatus, type Values } from "./writing";

/** What the orders of the board need of the page around it. */
export interface Surface {
  /** Writes the values of one progress; fails with the server's sentence. */
  write(progress: Progress, values: Values): Promise<void>;
  /** Reads again and says what was saved, with what else it has moved. */
  saved(sentence: string, of: string | null): Promise<void>;
  redraw(): void;
  /** Leads the focus to the control of that key. */
  lead(key: string): void;
  open(progress: Progress): void;
}

/** What people do on the board: it asks for what is missing, saves, and says so only when the server has said so. */
export function ordersOf(desk: Desk, surface: Surface): Orders {
  const { say } = desk.words;
  const ask = (progress: Progress, question: Question): Editor => {
    const made = editor(desk, progress, question, (values) => void save(progress, values, question.said), () => close(progress));
    desk.editors.set(progress.id, made);
    desk.refusals.delete(progress.id);
    surface.redraw();
    made.element.scrollIntoView({ block: "nearest" });
    made.focus();
    return made;
  };
  const close = (progress: Progress): void => {
    desk.editors.delete(progress.id);
    surface.redraw();
    surface.lead(`status ${progress.id} ${progress.status}`);
  };
  const save = async (progress: Progress, values: Values, said: string): Promise<void> => {
    if (desk.wanted.has(progress.id)) return;
    desk.wanted.set(progress.id, Number(values["kam_status"] ?? progress.status));
    desk.refusals.delete(progress.id);
    surface.redraw();
    try {
      await surface.write(progress, values);
    } catch (error) {
      desk.wanted.delete(progress.id);
      return refused(progress, values, message(error));
    }
    desk.wanted.delete(progress.id);
    const wasOpen = desk.editors.delete(progress.id);
    await surface.saved(said, progress.id);
    if (wasOpen) surface.lead(`status ${progress.id} ${Number(values["kam_status"] ?? progress.status)}`);
  };
  /** Back to what the server has; its sentence goes to the field that it is about, which is opened if need be. */
  const refused = (progress: Progress, values: Values, sentence: string): void => {
    const open = desk.editors.get(progress.id);
    surface.redraw();
    if (open) open.refuse(sentence);
    else if (values["kam_status"] === ProgressStatus.Completed && asked(progress).length > 0) ask(progress, completing(progress, null)).refuse(sentence);
    else {
      desk.refusals.set(progress.id, sentence);
      surface.redraw();
    }
  };
  const completing = (progress: Progress, activity: Finished | null): Question => {
    const fields = asked(progress);
    const link = activity && !fields.includes("activity") ? withActivity(activity.kind, activity.id, progress) : {};
    return {
      title: say("Board_Complete", progress.name), hint: progress.meaning, submit: say("Board_CompleteNow"), said: said(progress, ProgressStatus.Completed),
      fields, values: { ...withStatus(ProgressStatus.Completed), ...link }, activity,
    };
  };
  const said = (progress: Progress, status: number): string => say(`Board_Saved_${keyOf(status)}`, progress.name);
  const plan = async (ids: readonly string[], quarter: string): Promise<void> => {
    const planned = desk.board.progresses.filter((progress) => ids.includes(progress.id) && isOpen(progress) && (progress.quarter ?? "") !== quarter);
    desk.selected.clear();
    let done = 0;
    for (const progress of planned) {
      desk.refusals.delete(progress.id);
      await surface.write(progress, withQuarter(quarter)).then(() => done++, (error: unknown) => desk.refusals.set(progress.id, message(error)));
    }
    await surface.saved(done === 0 ? "" : quarter === "" ? say("Board_Saved_Unplanned", done) : say("Board_Saved_Planned", done, quarter), planned.length === 1 ? (planned[0]?.id ?? null) : null);
  };
  return {
    become: (progress, status) => {
      if (status === progress.status && !desk.editors.has(progress.id)) return;
      if (status === progress.status) return close(progress);
      if (isCompleted(progress)) {
        ask(progress, { title: say("Board_Reopen", progress.name), hint: "", submit: say("Board_ReopenNow"), said: said(progress, status), fields: ["reason"], values: withStatus(status), activity: null });
      } else if (status === ProgressStatus.Completed && asked(progress).some((field) => !isGiven(progress, field))) ask(progress, completing(progress, null));
      else void save(progress, withStatus(status), said(progress, status));
    },
    complete: (progress, activity) => void ask(progress, completing(progress, activity)),
    setAside: (progress) => void ask(progress, {
      title: say("Board_SetAsideOf", progress.name), hint: "", submit: say("Board_SetAside"), said: say("Board_Saved_Aside", progress.name), fields: ["reason"], values: withState(false), activity: null,
    }),
    takeUp: (progress) => void save(progress, withState(true), say("Board_Saved_Up", progress.name)),
    step: (progress) => void ask(progress, {
      title: say("Board_StepOf", progress.name), hint: "", submit: say("Board_Save"), said: say("Board_Saved_Step", progress.name), fields: ["step", "stepOn"], values: {}, activity: null,
    }),
    plan: (ids, quarter) => void plan(ids, quarter),
    open: surface.open,
    redraw: surface.redraw,
  };
}
