/** The speech bubble with the return arrow. */
import drawing from './icon.svg';

/** `size` in pixels. Decoration: the name stands beside it. */
export const Logo = ({ size }: { size: number }) => <img src={drawing} width={size} height={size} alt="" />;
