import { makeStyles } from '@fluentui/react-components';
import { Flash20Regular } from '@fluentui/react-icons';
import type { Command } from './command';

const useStyles = makeStyles({
  image: { display: 'block', width: '20px', height: '20px', backgroundColor: 'currentcolor', maskSize: 'contain', maskRepeat: 'no-repeat', maskPosition: 'center' },
});

export function CommandIcon({ command }: { command: Command }): React.ReactNode {
  const styles = useStyles();
  if (command.image) return <span className={styles.image} style={{ maskImage: `url("/WebResources/${command.image}")` }} />;
  const Icon = command.icon ?? Flash20Regular;
  return <Icon />;
}
