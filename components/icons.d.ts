// Icons are imported one by one: the package's index names 6,000 files, which costs seconds in every build.
declare module '@tabler/icons-react/dist/esm/icons/*' {
  import type { Icon } from '@tabler/icons-react';
  const icon: Icon;
  export default icon;
}
