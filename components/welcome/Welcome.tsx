/**
 * Consent before anything is read (FIELD.md): what is read and where it stays, then networks, own accounts, answering
 * time, and the yes. Every choice is kept at once, not yet in force; the page can be left and goes on at the same step.
 */
import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Logo } from '../brand/Logo.tsx';
import { SaveNote } from '../settings/SaveNote.tsx';
import { Hold, useSettings } from '../settings/use-settings.ts';
import '../settings/settings.css';
import { AnswerStep } from './AnswerStep.tsx';
import { Finish } from './Finish.tsx';
import { NetworkStep } from './NetworkStep.tsx';
import { OwnStep } from './OwnStep.tsx';
import { ReadStep } from './ReadStep.tsx';
import { StepButtons, Steps } from './Steps.tsx';
import { lastStep, keepStep } from './step.ts';
import './welcome.css';

export function Welcome({ first }: { first: Settings }) {
  const hold = useSettings(first);
  const [step, setStep] = useState(() => lastStep(5));
  const top = useRef<HTMLElement>(null);
  const go = (next: number): void => {
    keepStep(next);
    setStep(next);
    // Screen readers and keyboard go on at the new step's start.
    requestAnimationFrame(() => {
      top.current?.focus();
      window.scrollTo({ top: 0 });
    });
  };
  useEffect(() => {
    document.title = `${t('welcome.title')} – Rückkanal`;
  }, [hold.language]);
  const body = [
    <ReadStep key="read" />,
    <NetworkStep key="networks" />,
    <OwnStep key="own" />,
    <AnswerStep key="answer" />,
    <Finish key="finish" go={go} />,
  ][step];
  return (
    <Hold value={hold}>
      <div className="rk-welcome">
        <header>
          <Logo size={44} />
          <div>
            <h1>{t('welcome.title')}</h1>
            <p className="rk-soft">{t('welcome.subtitle')}</p>
          </div>
        </header>
        <Steps step={step} go={go} />
        <main ref={top} tabIndex={-1} aria-label={t('welcome.stepOf', [step + 1, 5])}>
          {body}
          <StepButtons back={step > 0 ? () => go(step - 1) : undefined} next={step < 4 ? () => go(step + 1) : undefined} />
        </main>
        <footer>
          <SaveNote />
        </footer>
      </div>
    </Hold>
  );
}
