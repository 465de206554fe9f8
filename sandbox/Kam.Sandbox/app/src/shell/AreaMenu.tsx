import { Button, makeStyles, mergeClasses, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronUpDown20Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import type { Area } from './siteMap';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 4px' },
  button: { width: '100%', justifyContent: 'flex-start', gap: '10px', fontWeight: tokens.fontWeightRegular, paddingLeft: '8px' },
  small: { justifyContent: 'center', paddingLeft: 0, minWidth: 0 },
  letter: {
    '::after': { content: 'attr(data-letters)' },
   
    display: 'inline-flex', alignItems: 'center', justifyContent: 'center', width: '24px', height: '24px', flexShrink: 0, borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200,
  },
  name: { flex: 1, textAlign: 'left', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props { areas: Area[]; current: Area; small: boolean; onChange: (area: Area) => void }

export function AreaMenu({ areas, current, small, onChange }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const choose = (id: string | undefined): void => {
    const area = areas.find((a) => a.id === id);
    if (area) onChange(area);
  };
  return (
    <div className={styles.root}>
      <Menu positioning="above-start" checkedValues={{ area: [current.id] }} onCheckedValueChange={(_, data) => choose(data.checkedItems[0])}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={mergeClasses(styles.button, small && styles.small)} aria-label={`${texts.areas}: ${current.title}`}>
            <span className={styles.letter} data-letters={current.title.slice(0, 1)} aria-hidden />
            {!small && <span className={styles.name}>{current.title}</span>}
            {!small && <ChevronUpDown20Regular aria-hidden />}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{areas.map((area) => <MenuItemRadio key={area.id} name="area" value={area.id}>{area.title}</MenuItemRadio>)}</MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
