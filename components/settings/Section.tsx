/** A card with a heading, what it is for, and its fields. */
import type { ReactNode } from 'react';
import { Stack, Text, Title } from '@mantine/core';

export function Section({ id, title, about, children }: { id: string; title: string; about?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className="rk-card rk-section" aria-labelledby={`${id}-title`}>
      <Title order={2} id={`${id}-title`} tabIndex={-1}>
        {title}
      </Title>
      {about && (
        <Text className="rk-about rk-soft" size="sm">
          {about}
        </Text>
      )}
      <Stack gap="md" mt="md">
        {children}
      </Stack>
    </section>
  );
}
