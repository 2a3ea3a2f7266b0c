/** Signing off by sales and by marketing/PR, and what an edit afterwards makes of it. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { SIGNERS } from '../../lib/model/plan.ts';
import { askAgain, mayBe, outdated, signedOff } from '../../lib/rules/plan/signoff.ts';
import type { PartProps } from './Editor.tsx';
import { Part } from './Part.tsx';
import { SignOffBy } from './SignOffBy.tsx';
import { shortTopic, signerName, stateName } from './words.ts';

export function SignOffs(props: PartProps) {
  const { one, acts } = props;
  const { entry } = one;
  const old = outdated(entry);
  const again = (): void => {
    // Only those that are about a former text: the other's may come in from another window at the same time.
    const signoffs = Object.fromEntries(old.map((signer) => [signer, null])) as never;
    void one.own({ ...askAgain(entry), signoffs }, t('plan.askedAgain', [shortTopic(entry.topic)]));
  };
  const early = ['idea', 'draft', 'to-sign-off'].includes(entry.state);
  return (
    <Part title={t('plan.signoffs')}>
      <p className="rk-soft rk-small rk-none">{t('plan.signoffExplained')}</p>
      {old.length > 0 && (
        <div className="rk-plan-refused">
          <p className="rk-none">{t('plan.formerText', [old.map(signerName).join(', ')])}</p>
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('plan.askAgain')}
          </Button>
        </div>
      )}
      {SIGNERS.map((signer) => (
        <SignOffBy key={signer} signer={signer} former={old.includes(signer)} {...props} />
      ))}
      {early && signedOff(entry) && mayBe(entry, 'ready') && (
        <Button size="compact-sm" onClick={() => void acts.state(entry, 'ready')}>
          {t('plan.setState', [stateName('ready')])}
        </Button>
      )}
    </Part>
  );
}
