/** How long this thread worked, in ms. Not time that passed: on a busy machine that tells of the machine, not of the code. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
