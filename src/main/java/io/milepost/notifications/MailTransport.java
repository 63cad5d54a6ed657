package io.milepost.notifications;

/** Hands a mail to whoever delivers it. Throws where that fails; the job then tries again later. */
interface MailTransport {

    void deliver(Mail mail);
}
