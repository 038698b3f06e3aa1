import { Button, Modal } from '@strapi/design-system';

interface Props {
  /** What the second button says. */
  confirm: string;
  isDangerous?: boolean;
  isComplete: boolean;
  isSending: boolean;
  onConfirm(): Promise<void>;
  onClose(): void;
}

/** The foot of a form in a dialog: leave, or do it. */
export function FormFooter({ confirm, isDangerous = false, isComplete, isSending, onConfirm, onClose }: Props) {
  return (
    <Modal.Footer>
      <Button variant="tertiary" onClick={onClose}>
        Cancel
      </Button>
      <Button variant={isDangerous ? 'danger' : 'default'} disabled={!isComplete} loading={isSending} onClick={() => void onConfirm()}>
        {confirm}
      </Button>
    </Modal.Footer>
  );
}
