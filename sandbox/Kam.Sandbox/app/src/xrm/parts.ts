import type { FormSession } from '../form/session';
import type { SectionModel, TabModel } from '../form/model';
import { collectionOf } from './attribute';
import { guarded } from './gap';

/** formContext.ui.tabs and their sections. */
export const tabsOf = (session: FormSession): object[] => session.model.tabs.map((tab) => tabOf(session, tab));

function tabOf(session: FormSession, tab: TabModel): object {
  const part = () => session.snapshot().tabs[tab.name];
  const sections = () => tab.columns.flatMap((column) => column.sections).map((section) => sectionOf(session, section));
  return guarded(`tab(${tab.name})`, {
    getName: () => tab.name,
    getLabel: () => part()?.label ?? '',
    setLabel: (label: string) => session.setPart('tabs', tab.name, { label }),
    getVisible: () => part()?.visible ?? false,
    setVisible: (visible: boolean) => session.setPart('tabs', tab.name, { visible }),
    getDisplayState: () => (session.snapshot().activeTab === tab.name ? 'expanded' : 'collapsed'),
    setDisplayState: (state: string) => { if (state === 'expanded') session.update({ activeTab: tab.name }); },
    setFocus: () => session.update({ activeTab: tab.name }),
    sections: guarded(`tab(${tab.name}).sections`, collectionOf(sections)),
  });
}

function sectionOf(session: FormSession, section: SectionModel): object {
  const part = () => session.snapshot().sections[section.name];
  return guarded(`section(${section.name})`, {
    getName: () => section.name,
    getLabel: () => part()?.label ?? '',
    setLabel: (label: string) => session.setPart('sections', section.name, { label }),
    getVisible: () => part()?.visible ?? false,
    setVisible: (visible: boolean) => session.setPart('sections', section.name, { visible }),
  });
}
