import { Button } from '@fluentui/react-components';
import { Mail20Regular, Open20Regular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/texts';
import type { ControlProps } from './props';
import { TextControl } from './TextControl';

export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** Only web addresses become links: no script may hide in one. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text);

export function EmailControl(props: ControlProps): React.ReactNode {
  const texts = useTexts();
  const text = typeof props.value === 'string' ? props.value : '';
  const button = isEmail(text) ? <Button appearance="transparent" size="small" as="a" href={`mailto:${text}`} icon={<Mail20Regular />} aria-label={texts.sendMail} /> : undefined;
  return <TextControl {...props} type="email" check={(typed) => (isEmail(typed) ? undefined : texts.invalidEmail)} after={button} />;
}

export function UrlControl(props: ControlProps): React.ReactNode {
  const texts = useTexts();
  const text = typeof props.value === 'string' ? props.value : '';
  const button = isWebAddress(text) ? <Button appearance="transparent" size="small" as="a" href={text} target="_blank" rel="noopener noreferrer" icon={<Open20Regular />} aria-label={texts.openLink} /> : undefined;
  return <TextControl {...props} type="url" check={(typed) => (isWebAddress(typed) ? undefined : texts.invalidUrl)} after={button} />;
}
