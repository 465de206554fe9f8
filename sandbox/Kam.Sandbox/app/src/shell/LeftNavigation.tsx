import { useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/texts';
import { navigate } from '../route/router';
import type { Route } from '../route/route';
import { AreaMenu } from './AreaMenu';
import { useApp } from './data';
import { NavigationItem } from './NavigationItem';
import { isAt, type Area } from './siteMap';
import { useNarrow } from './useTheme';

const useStyles = makeStyles({
  root: {
    width: '224px', flexShrink: 0, display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground1,
  },
  collapsed: { width: '48px' },
  over: { position: 'absolute', top: 0, bottom: 0, left: 0, zIndex: 5, width: 'min(280px, 85vw)', boxShadow: tokens.shadow64 },
  veil: { position: 'absolute', inset: 0, zIndex: 4, backgroundColor: tokens.colorBackgroundOverlay },
  list: { flex: 1, overflowY: 'auto', overflowX: 'hidden', padding: '8px 4px' },
  group: { margin: 0, padding: 0, listStyleType: 'none' },
  heading: { margin: 0, padding: '12px 12px 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

interface Props { open: boolean; route: Route; onClose: () => void }

export function LeftNavigation({ open, route, onClose }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { areas } = useApp();
  const isNarrow = useNarrow();
  const [chosen, setChosen] = useState<string>();
  const area = areas.find((a) => a.id === chosen) ?? areaOf(areas, route) ?? areas[0];
  if (!area || (isNarrow && !open)) return null;
  const small = !open && !isNarrow;
  const change = (next: Area): void => {
    setChosen(next.id);
    const first = next.groups[0]?.items[0];
    if (first && !isNarrow) void navigate(first.route);
  };
  return (
    <>
      {isNarrow && <div className={styles.veil} onClick={onClose} aria-hidden />}
      <nav
        id="navigation" aria-label={texts.navigation}
        className={mergeClasses(styles.root, small && styles.collapsed, isNarrow && styles.over)}
        onKeyDown={(event) => { if (isNarrow && event.key === 'Escape') onClose(); }}
      >
        <div className={styles.list}>
          {area.groups.map((group) => (
            <section key={group.id} aria-label={group.title || area.title}>
              {!small && group.title && <h2 className={styles.heading}>{group.title}</h2>}
              <ul className={styles.group}>
                {group.items.map((item) => <NavigationItem key={item.id} item={item} current={isAt(item, route)} small={small} onChosen={() => setChosen(undefined)} />)}
              </ul>
            </section>
          ))}
        </div>
        {areas.length > 1 && <AreaMenu areas={areas} current={area} small={small} onChange={change} />}
      </nav>
    </>
  );
}

const areaOf = (areas: readonly Area[], route: Route): Area | undefined =>
  areas.find((area) => area.groups.some((group) => group.items.some((item) => isAt(item, route))));
