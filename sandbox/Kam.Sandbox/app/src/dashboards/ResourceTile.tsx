import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ControlModel } from '../form/model';
import { useTexts } from '../i18n/texts';
import { Frame } from '../shell/Frame';
import { resourceOf } from '../shell/siteMap';

const useStyles = makeStyles({ frame: { flex: 1, minHeight: '260px' } });

export function ResourceTile({ control, title }: { control: ControlModel; title: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const url = control.parameters['Url'] ?? '';
  if (control.kind !== 'webresource') return <MessageBar intent="info"><MessageBarBody>{texts.controlGap(control.classId)}</MessageBarBody></MessageBar>;
  return <Frame resource={resourceOf(url) ?? url} title={title || url} className={styles.frame} />;
}
