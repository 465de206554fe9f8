import type { ProgressMainForm, ProgressMainTabs } from "../model/ProgressMain.g";
import { languageTag } from "../ui/sentence";

type Section = ProgressMainTabs["tab_general"];

/** A definition says what to observe in both languages: of the two sections everyone sees the one in their own. */
export function showOwnLanguage(form: ProgressMainForm): void {
  const isRussian = languageTag(Xrm.Utility.getGlobalContext().userSettings.languageId) === "ru";
  show(form, "section_definition", !isRussian);
  show(form, "section_definition_russian", isRussian);
}

function show(form: ProgressMainForm, section: Section, visible: boolean): void {
  form.ui.tabs.get("tab_general")?.sections.get(section)?.setVisible(visible);
}
