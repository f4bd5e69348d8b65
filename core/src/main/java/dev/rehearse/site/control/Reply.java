package dev.rehearse.site.control;

/** How an order was received. */
public enum Reply {
    /** Done, or started if the command is asynchronous; for a question: the answer stands in the text. */
    DONE,
    /** What the question asks about still runs; ask again. */
    RUNNING,
    /** Refused or failed, with the vendor's code. */
    REFUSED,
    /** Nobody answered: the process is down, or does not listen. */
    SILENT
}
