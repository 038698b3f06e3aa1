import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

interface Request {
  path: string;
  body: object;
  /** What the editor is told when it is done. */
  done: string;
}

/** Milliseconds. */
const READ_WITHIN = 2000;

/** Sends what an editor decided, says how it went, and shows the document as it is now. Nothing typed is lost when it is refused. */
export function useEditorialRequest(): { send(request: Request): Promise<void>; isSending: boolean } {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [isSending, setSending] = useState(false);
  const send = async ({ path, body, done }: Request): Promise<void> => {
    setSending(true);
    try {
      await post(path, body);
      // Strapi's own cache of the document knows nothing of our routes, so the page is loaded anew once this was read.
      // By a clock of our own: the notification's starts again whenever the page is drawn anew.
      toggleNotification({ type: 'success', message: done, timeout: READ_WITHIN });
      setTimeout(() => window.location.reload(), READ_WITHIN);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
      setSending(false);
    }
  };
  return { send, isSending };
}
