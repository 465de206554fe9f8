import { deleteRow, updateRow } from '../api/rows';
import type { TableInfo } from '../api/model';
import { confirm, tell } from '../dialogs/ask';
import { ask } from '../dialogs/store';
import type { Texts } from '../i18n/en';
import { goBack, navigate, place } from '../route/router';
import { focusControl } from '../xrm/control';
import type { FormScripting, SaveMode } from '../xrm/formContext';
import { reload, saveRow } from './save';
import type { FormSession } from './session';
import { problemsOf } from './state';

/** What the commands of a form do. */
export interface Work {
  session: FormSession;
  scripting: FormScripting;
  texts: Texts;
  tables: ReadonlyMap<string, TableInfo>;
}

/** Fields that cannot be saved are marked, and the first gets the focus. */
function refuse(work: Work): boolean {
  const { session, texts } = work;
  const problems = problemsOf(session.snapshot());
  const first = problems[0];
  if (!first) return false;
  session.update({ tried: true, notices: [...session.snapshot().notices.filter((n) => n.id !== 'problems'), { id: 'problems', level: 'ERROR', text: summary(problems, texts) }] });
  showAndFocus(session, first.column);
  return true;
}

const summary = (problems: ReturnType<typeof problemsOf>, texts: Texts): string =>
  problems.map((problem) => (problem.missing ? texts.required(problem.label) : `${problem.label}: ${problem.text}`)).join('\n');

function showAndFocus(session: FormSession, column: string): void {
  const ids = session.controlsFor(column).map((control) => control.id);
  const inTab = session.model.tabs.find((tab) => tab.columns.some((c) => c.sections.some((s) => s.rows.flat().some((cell) => ids.includes(cell.control?.id ?? '')))));
  if (inTab) session.update({ activeTab: inTab.name });
  requestAnimationFrame(() => ids.forEach(focusControl));
}

/** Saves; true when the server has taken it. What it refuses is told in its own sentence, and nothing typed is lost. */
export async function save(work: Work, mode: SaveMode = 'save'): Promise<boolean> {
  const { session, scripting, texts, tables } = work;
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  focused?.blur();
  await Promise.resolve();
  if (session.snapshot().saving) return false;
  if (refuse(work)) return false;
  session.update({ notices: session.snapshot().notices.filter((n) => n.id !== 'problems') });
  try {
    if (!(await scripting.beforeSave(mode))) return false;
    await saveRow(session, tables);
    scripting.afterSave();
    scripting.afterLoad();
    return true;
  } catch (error) {
    await tell(error, texts, texts.errorTitle);
    focused?.focus();
    return false;
  }
}

export async function refresh(work: Work): Promise<void> {
  const id = work.session.snapshot().id;
  if (!id || !(await mayLeave(work))) return;
  await reload(work.session, id);
  work.scripting.afterLoad();
}

/** Unsaved work is saved, dropped or kept, as the person says. */
export async function mayLeave(work: Work): Promise<boolean> {
  const { session, texts } = work;
  if (!session.isDirty) return true;
  const choice = await ask({
    kind: 'message', title: texts.leaveTitle, text: texts.leaveText,
    choices: [{ id: 'save', label: texts.saveAndGo, primary: true }, { id: 'discard', label: texts.discard }, { id: 'stay', label: texts.cancel }],
  });
  if (choice === 'save') return save(work);
  if (choice === 'discard') session.revert();
  return choice === 'discard';
}

export async function remove(work: Work, left: () => void): Promise<void> {
  const { session, texts } = work;
  const id = session.snapshot().id;
  if (!id || !(await confirm(texts, texts.deleteTitle, texts.deleteText(1), texts.remove))) return;
  await deleteRow(session.table.set, id);
  left();
  goBack();
}

/** Changes the state alone, as the platform asks: a state beside other columns runs update steps twice. */
export async function setState(work: Work, active: boolean): Promise<void> {
  const { session, texts } = work;
  const id = session.snapshot().id;
  const [title, text, yes] = active ? [texts.activateTitle, texts.activateText, texts.activate] : [texts.deactivateTitle, texts.deactivateText, texts.deactivate];
  if (!id || !(await confirm(texts, title, text, yes))) return;
  const state = active ? 0 : 1;
  const status = session.table.columns.get('statuscode')?.options.find((option) => option.state === state)?.value;
  await updateRow(session.table.set, id, status === undefined ? { statecode: state } : { statecode: state, statuscode: status });
  await reload(session, id);
}

/** Completes, cancels or reopens an activity, after saving what has been typed; the status follows from the state. */
export async function moveActivity(work: Work, state: number): Promise<void> {
  const { session } = work;
  const id = session.snapshot().id;
  if (!id || (session.isDirty && !(await save(work)))) return;
  await updateRow(session.table.set, id, { statecode: state });
  await reload(session, id);
  work.scripting.afterLoad();
}

export async function saveAndMove(work: Work, mode: SaveMode, left: () => void): Promise<boolean> {
  const known = work.session.snapshot().id;
  if (!(await save(work, mode))) return false;
  const id = work.session.snapshot().id;
  if (mode === 'saveandclose') {
    left();
    goBack();
  } else if (mode === 'saveandnew') void navigate({ page: 'row', table: work.session.table.name });
  else if (!known && id) place({ page: 'row', table: work.session.table.name, id }, 'replace');
  return true;
}
