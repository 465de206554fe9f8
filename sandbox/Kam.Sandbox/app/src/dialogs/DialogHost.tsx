import { useSyncExternalStore } from 'react';
import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens,
} from '@fluentui/react-components';
import { ErrorCircle24Filled } from '@fluentui/react-icons';
import { Details } from './Details';
import { dialogs, type DialogRequest } from './store';

const useStyles = makeStyles({
  surface: { maxWidth: '520px' },
  title: { display: 'flex', alignItems: 'center', gap: '8px' },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  text: { whiteSpace: 'pre-line', marginBottom: '8px' },
});

export function DialogHost(): React.ReactNode {
  const request = useSyncExternalStore(dialogs.subscribe, dialogs.current);
  return request ? <OneDialog request={request} /> : null;
}

function OneDialog({ request }: { request: DialogRequest }): React.ReactNode {
  const styles = useStyles();
  return (
    <Dialog open modalType={request.kind === 'error' ? 'alert' : 'modal'} onOpenChange={() => request.answer(undefined)}>
      <DialogSurface className={styles.surface} onKeyDown={(event) => { if (event.key === 'Escape') request.answer(undefined); }}>
        <DialogBody>
          <DialogTitle>
            <span className={styles.title}>
              {request.kind === 'error' && <ErrorCircle24Filled className={styles.icon} />}
              {request.title}
            </span>
          </DialogTitle>
          <DialogContent>
            <div className={styles.text}>{request.text}</div>
            {request.details && <Details text={request.details} />}
          </DialogContent>
          <DialogActions fluid>
            {request.choices.map((choice) => (
              <Button key={choice.id} appearance={choice.primary ? 'primary' : 'secondary'} onClick={() => request.answer(choice.id)}>
                {choice.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
