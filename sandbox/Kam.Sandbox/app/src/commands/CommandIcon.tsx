import { makeStyles } from '@fluentui/react-components';
import {
  Add20Regular, ArrowClockwise20Regular, Calculator20Regular, Checkmark20Regular, Copy20Regular, Edit20Regular, Flash20Regular, PlugConnectedAdd20Regular, Send20Regular, TaskListAdd20Regular, type FluentIcon,
} from '@fluentui/react-icons';
import type { Command } from './command';

const useStyles = makeStyles({
  image: { display: 'block', width: '20px', height: '20px' },
});

/** The platform's own pictures that a ribbon may name. */
const named: Record<string, FluentIcon> = {
  New: Add20Regular, Add: Add20Regular, AddConnection: PlugConnectedAdd20Regular, Refresh: ArrowClockwise20Regular, Edit: Edit20Regular,
  Activate: Checkmark20Regular, Copy: Copy20Regular, MarkComplete: Checkmark20Regular, Recalculate: Calculator20Regular, Send: Send20Regular, TaskList: TaskListAdd20Regular,
};

export function CommandIcon({ command }: { command: Command }): React.ReactNode {
  const styles = useStyles();
  if (command.image) return <img className={styles.image} src={`/WebResources/${command.image}`} alt="" />;
  const Icon = command.icon ?? named[command.picture ?? ''] ?? Flash20Regular;
  return <Icon />;
}
