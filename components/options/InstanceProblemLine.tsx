import type { InstanceView } from '../../lib/app/instance-state';
import { Line } from '../Line';
import { useWords } from '../words';

type Props = { view: Extract<InstanceView, { at: 'problem' }> };

/** Why an instance did not say its limits, and what one can do about it. */
export function InstanceProblemLine({ view: { problem, host } }: Props) {
  const { problems, byHand } = useWords().networks.instance;
  return (
    <Line icon="care" care>
      {problems[problem](host)} {problem === 'bad-address' ? '' : byHand}
    </Line>
  );
}
