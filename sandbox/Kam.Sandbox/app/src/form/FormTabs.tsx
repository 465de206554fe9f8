import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useNarrow } from '../shell/useTheme';
import { FormSection } from './FormSection';
import { tabColumns } from './layout';
import { useForm, useSession } from './useForm';

const useStyles = makeStyles({
  list: { overflowX: 'auto', overflowY: 'hidden', padding: '0 4px', scrollbarWidth: 'none' },
  panel: { padding: '12px', display: 'grid', gap: '12px', alignItems: 'start', '@media (max-width: 719px)': { padding: '8px' } },
  column: { display: 'grid', gap: '12px', minWidth: 0 },
});

export function FormTabList(): React.ReactNode {
  const styles = useStyles();
  const session = useSession();
  const tabs = useForm((form) => form.tabs);
  const active = useForm((form) => form.activeTab);
  const shown = session.model.tabs.filter((tab) => tabs[tab.name]?.visible);
  return (
    <TabList className={styles.list} selectedValue={active} onTabSelect={(_, data) => session.update({ activeTab: String(data.value) })}>
      {shown.map((tab) => <Tab key={tab.name} id={`tab-${tab.id}`} value={tab.name} aria-controls={`panel-${tab.id}`}>{tabs[tab.name]?.label || tab.name}</Tab>)}
    </TabList>
  );
}

export function FormTabPanel(): React.ReactNode {
  const styles = useStyles();
  const session = useSession();
  const isNarrow = useNarrow();
  const active = useForm((form) => form.activeTab);
  const tab = session.model.tabs.find((t) => t.name === active);
  if (!tab) return null;
  return (
    <div
      role="tabpanel" tabIndex={0} id={`panel-${tab.id}`} aria-labelledby={`tab-${tab.id}`} className={styles.panel}
      style={{ gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : tabColumns(tab.columns.map((column) => column.width)) }}
    >
      {tab.columns.map((column, index) => (
        <div key={index} className={styles.column}>{column.sections.map((section) => <FormSection key={section.id} section={section} tight={tab.columns.length > 1} />)}</div>
      ))}
    </div>
  );
}
