import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import TaskIcon from '@atlaskit/icon/core/task';
import styles from './issue-type.module.css';

const KINDS = {
  epic: { Icon: EpicIcon, colour: 'purple' },
  child: { Icon: SubtasksIcon, colour: 'blue' },
  bug: { Icon: BugIcon, colour: 'red' },
  story: { Icon: StoryIcon, colour: 'green' },
  task: { Icon: TaskIcon, colour: 'blue' },
} as const;

function kindOf(type: { name: string; level: number }): keyof typeof KINDS {
  if (type.level > 0) return 'epic';
  if (type.level < 0) return 'child';
  if (/bug|defect|incident/i.test(type.name)) return 'bug';
  return /story|feature|improvement/i.test(type.name) ? 'story' : 'task';
}

/** The small tile that tells an issue's type. */
export function IssueType({ type, hidden = false }: { type: { name: string; level: number }; hidden?: boolean }) {
  const { Icon, colour } = KINDS[kindOf(type)];
  return (
    <span className={styles.tile} title={type.name}>
      <Icon label={hidden ? '' : type.name} color={`var(--ds-icon-accent-${colour})`} size="small" />
    </span>
  );
}
