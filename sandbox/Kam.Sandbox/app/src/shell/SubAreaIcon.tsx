import { makeStyles } from '@fluentui/react-components';
import {
  Board20Regular, BuildingMultiple20Regular, CalendarLtr20Regular, Document20Regular, People20Regular, Person20Regular, PuzzlePiece20Regular,
} from '@fluentui/react-icons';
import type { SubArea } from './siteMap';

const useStyles = makeStyles({
  icon: { width: '20px', height: '20px', flexShrink: 0 },
});

const ofTable: Record<string, typeof Board20Regular> = {
  account: BuildingMultiple20Regular, contact: Person20Regular, systemuser: People20Regular, team: People20Regular,
  appointment: CalendarLtr20Regular, task: CalendarLtr20Regular, phonecall: CalendarLtr20Regular,
};

/** The solution's own picture, else one by what the page is. */
export function SubAreaIcon({ item }: { item: SubArea }): React.ReactNode {
  const styles = useStyles();
  if (item.icon) return <img className={styles.icon} src={`/WebResources/${item.icon}`} alt="" />;
  const Icon = iconOf(item);
  return <Icon className={styles.icon} aria-hidden />;
}

function iconOf(item: SubArea): typeof Board20Regular {
  if (item.route.page === 'dashboard') return Board20Regular;
  if (item.route.page === 'list') return ofTable[item.route.table] ?? PuzzlePiece20Regular;
  return Document20Regular;
}
