import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { View } from '../api/views';
import { useTexts } from '../i18n/texts';

const useStyles = makeStyles({
  heading: { margin: 0, minWidth: 0 },
  button: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, padding: '2px 8px', minWidth: 0, maxWidth: '100%' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props { views: View[]; current: View; onChange: (view: View) => void }

/** The view's name is the page's heading, and opens the choice of views. */
export function ViewPicker({ views, current, onChange }: Props): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const choose = (id: string | undefined): void => {
    const view = views.find((v) => v.id === id);
    if (view) onChange(view);
  };
  return (
    <h1 className={styles.heading}>
      <Menu checkedValues={{ view: [current.id] }} onCheckedValueChange={(_, data) => choose(data.checkedItems[0])}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.button} icon={<ChevronDown16Regular />} iconPosition="after" title={texts.chooseView}>
            <span className={styles.name}>{current.name}</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{views.map((view) => <MenuItemRadio key={view.id} name="view" value={view.id}>{view.name}</MenuItemRadio>)}</MenuList>
        </MenuPopover>
      </Menu>
    </h1>
  );
}
