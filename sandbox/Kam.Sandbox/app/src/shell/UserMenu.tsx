import {
  Avatar, Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens,
} from '@fluentui/react-components';
import { become, sandboxUsers, type User } from '../api/session';
import { useTexts } from '../i18n/texts';
import { routeAddress } from '../route/route';
import { useApp } from './data';
import { reloadPage } from './reloadPage';
import { useLoaded } from './useLoaded';

// Drawn, not written: the button's name stays what can be read on it.
const initialsOf = (name: string): string => name.split(' ').map((part) => part.slice(0, 1)).slice(0, 2).join('');

const useStyles = makeStyles({
  letters: { '::after': { content: 'attr(data-letters)' } },
  name: { maxWidth: '180px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', '@media (max-width: 719px)': { display: 'none' } },
  list: { maxHeight: 'min(70vh, 560px)', overflowY: 'auto' },
  who: { padding: '8px 12px' },
  roles: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function UserMenu({ className }: { className: string }): React.ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const { session, app } = useApp();
  const users = useLoaded('users', sandboxUsers);
  const change = async (id: string): Promise<void> => {
    if (id === session.userId) return;
    become(id);
    await reloadPage(routeAddress({ page: 'home' }, app.id));
  };
  return (
    <Menu checkedValues={{ user: [session.userId] }} onCheckedValueChange={(_, data) => void change(data.checkedItems[0] ?? '')}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" className={className} aria-label={`${texts.signedInAs}: ${session.userName}`} icon={<Avatar initials={<span className={styles.letters} data-letters={initialsOf(session.userName)} />} idForColor={session.userName} size={28} color="colorful" aria-hidden />}>
          <span className={styles.name}>{session.userName}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <div className={styles.who}>
            <b>{session.userName}</b>
            <span className={styles.roles}>{session.roles.map((role) => role.name).join(', ')}</span>
          </div>
          <MenuDivider />
          {users.state === 'ready' && users.value.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{texts.changeUser}</MenuGroupHeader>
              {users.value.map((user) => <UserItem key={user.id} user={user} />)}
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function UserItem({ user }: { user: User }): React.ReactNode {
  const styles = useStyles();
  return (
    <MenuItemRadio name="user" value={user.id} icon={<Avatar name={user.name} size={24} color="colorful" aria-hidden />}>
      {user.name}
      <span className={styles.roles}>{[user.title, ...user.roles].filter(Boolean).join(' · ')}</span>
    </MenuItemRadio>
  );
}
