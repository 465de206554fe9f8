import {
  Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, mergeClasses, Overflow, OverflowItem, Toolbar, ToolbarButton, tokens, useIsOverflowItemVisible, useOverflowMenu,
} from '@fluentui/react-components';
import { MoreVertical20Regular } from '@fluentui/react-icons';
import { tell } from '../dialogs/ask';
import { useTexts } from '../i18n/texts';
import { CommandIcon } from './CommandIcon';
import type { Command } from './command';

const useStyles = makeStyles({
  bar: {
    display: 'flex', minWidth: 0, overflow: 'hidden', flexShrink: 0, padding: '4px', gap: 0, backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge, boxShadow: tokens.shadow4, minHeight: '32px',
  },
  flat: { boxShadow: 'none', padding: 0, backgroundColor: 'transparent', width: '100%', justifyContent: 'flex-end' },
  button: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', flexShrink: 0 },
});

interface Props { label: string; commands: Command[]; flat?: boolean }

/** Commands in one line; those without room go into a menu. */
export function CommandBar({ label, commands, flat }: Props): React.ReactNode {
  const styles = useStyles();
  const start = useStart();
  return (
    <Overflow minimumVisible={flat ? 0 : 1} padding={48}>
      <Toolbar aria-label={label} className={mergeClasses(styles.bar, flat && styles.flat)} size="small">
        {commands.map((command, index) => (
          <OverflowItem key={command.id} id={command.id} priority={commands.length - index}>
            <ToolbarButton className={styles.button} icon={<CommandIcon command={command} />} disabled={command.disabled} title={command.title} onClick={() => start(command)}>
              {command.label}
            </ToolbarButton>
          </OverflowItem>
        ))}
        <Rest commands={commands} onStart={start} />
      </Toolbar>
    </Overflow>
  );
}

/** A command that fails says so; it never fails silently. */
function useStart(): (command: Command) => void {
  const texts = useTexts();
  return (command) => {
    Promise.resolve().then(command.run).catch((error: unknown) => tell(error, texts, texts.actionErrorTitle));
  };
}

function Rest({ commands, onStart }: { commands: Command[]; onStart: (command: Command) => void }): React.ReactNode {
  const texts = useTexts();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton ref={ref} appearance="subtle" icon={<MoreVertical20Regular />} aria-label={texts.more} menuIcon={null} />
      </MenuTrigger>
      <MenuPopover><MenuList>{commands.map((command) => <RestItem key={command.id} command={command} onStart={onStart} />)}</MenuList></MenuPopover>
    </Menu>
  );
}

function RestItem({ command, onStart }: { command: Command; onStart: (command: Command) => void }): React.ReactNode {
  if (useIsOverflowItemVisible(command.id)) return null;
  return <MenuItem icon={<CommandIcon command={command} />} disabled={command.disabled} onClick={() => onStart(command)}>{command.label}</MenuItem>;
}
