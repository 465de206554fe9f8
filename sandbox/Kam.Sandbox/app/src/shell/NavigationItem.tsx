import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { routeAddress } from '../route/route';
import { currentApp, navigate } from '../route/router';
import { SubAreaIcon } from './SubAreaIcon';
import type { SubArea } from './siteMap';

const useStyles = makeStyles({
  item: {
    position: 'relative', display: 'flex', alignItems: 'center', gap: '12px', minHeight: '36px', padding: '0 12px', borderRadius: tokens.borderRadiusMedium,
    color: 'inherit', textDecorationLine: 'none', fontSize: tokens.fontSizeBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  small: { padding: '0 10px' },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold,
    '::before': { content: '""', position: 'absolute', left: 0, top: '9px', bottom: '9px', width: '3px', borderRadius: '2px', backgroundColor: tokens.colorCompoundBrandBackground },
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props { item: SubArea; current: boolean; small: boolean; onChosen: () => void }

export function NavigationItem({ item, current, small, onChosen }: Props): React.ReactNode {
  const styles = useStyles();
  const link = (
    <a
      href={routeAddress(item.route, currentApp())}
      className={mergeClasses(styles.item, small && styles.small, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      aria-label={small ? item.title : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onChosen();
        void navigate(item.route);
      }}
    >
      <SubAreaIcon item={item} />
      {!small && <span className={styles.text}>{item.title}</span>}
    </a>
  );
  return <li>{small ? <Tooltip content={item.title} relationship="inaccessible" positioning="after">{link}</Tooltip> : link}</li>;
}
