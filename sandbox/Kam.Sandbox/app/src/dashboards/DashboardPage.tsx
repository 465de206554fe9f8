import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { dashboards, type FormRow } from '../api/forms';
import { sameId } from '../api/views';
import { parseForm } from '../form/parse';
import { useLanguage, useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import { Failure } from '../shell/Failure';
import { LateSkeleton } from '../shell/Late';
import { useLoaded } from '../shell/useLoaded';
import { useTitle } from '../shell/useTitle';
import { DashboardSection } from './DashboardSection';

const useStyles = makeStyles({
  root: { padding: '8px 12px 12px', display: 'grid', gap: '12px', '@media (max-width: 719px)': { padding: '4px' } },
  heading: { margin: 0 },
  button: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, padding: '4px 8px' },
});

/** A classic dashboard: charts and lists in the places that its form gives them. */
export function DashboardPage({ id }: { id?: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const loaded = useLoaded(`dashboards ${id ?? ''}`, async () => {
    const all = await dashboards(language);
    const row = all.find((d) => id && sameId(d.id, id)) ?? all[0];
    if (!row) throw new Error(texts.noDashboards);
    return { all, row, model: parseForm(row.xml, language) };
  });
  useTitle(loaded.state === 'ready' ? loaded.value.row.name : texts.dashboards);
  if (loaded.state === 'failed') return <Failure error={loaded.error} />;
  if (loaded.state === 'loading') return <LateSkeleton lines={10} />;
  const { all, row, model } = loaded.value;
  const sections = model.tabs.flatMap((tab) => tab.columns).flatMap((column) => column.sections);
  return (
    <div className={styles.root}>
      <h1 className={styles.heading}><Picker all={all} current={row} className={styles.button} /></h1>
      {sections.map((section) => <DashboardSection key={section.id} section={section} />)}
    </div>
  );
}

function Picker({ all, current, className }: { all: FormRow[]; current: FormRow; className: string }): React.ReactNode {
  const texts = useTexts();
  const choose = (id: string | undefined): void => { if (id) void navigate({ page: 'dashboard', id }); };
  return (
    <Menu checkedValues={{ dashboard: [current.id] }} onCheckedValueChange={(_, data) => choose(data.checkedItems[0])}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={className} icon={<ChevronDown16Regular />} iconPosition="after" title={texts.chooseDashboard}>{current.name}</Button>
      </MenuTrigger>
      <MenuPopover><MenuList>{all.map((row) => <MenuItemRadio key={row.id} name="dashboard" value={row.id}>{row.name}</MenuItemRadio>)}</MenuList></MenuPopover>
    </Menu>
  );
}
