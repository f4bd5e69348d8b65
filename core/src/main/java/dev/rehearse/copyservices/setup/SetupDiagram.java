package dev.rehearse.copyservices.setup;

import static dev.rehearse.copyservices.setup.SetupEvent.AGREE;
import static dev.rehearse.copyservices.setup.SetupEvent.CANCEL;
import static dev.rehearse.copyservices.setup.SetupEvent.ENDED;
import static dev.rehearse.copyservices.setup.SetupEvent.NEXT;
import static dev.rehearse.copyservices.setup.SetupEvent.RUN;
import static dev.rehearse.copyservices.setup.SetupPage.CLOSED;
import static dev.rehearse.copyservices.setup.SetupPage.INSTALLING;
import static dev.rehearse.copyservices.setup.SetupPage.LICENSE;
import static dev.rehearse.copyservices.setup.SetupPage.SUMMARY;
import static dev.rehearse.copyservices.setup.SetupPage.UPGRADE;

import dev.rehearse.kernel.TransitionTable;

/** The pages of the setup with every event (Upgrading on distributed systems, steps 4 to 7). */
public final class SetupDiagram {

    /** The setup is not running. */
    public static final int NOT_RUNNING = 9201;
    /** The setup is running already. */
    public static final int RUNNING = 9202;
    /** The terms are not agreed to. */
    public static final int NOT_AGREED = 9203;
    /** There is nothing to agree to on this page. */
    public static final int NOTHING_TO_AGREE = 9204;
    /** It can no longer be cancelled. */
    public static final int TOO_LATE = 9205;

    /** Every page with every event. */
    public static final TransitionTable<SetupPage, SetupEvent> TABLE = table();

    private SetupDiagram() {}

    // @formatter:off
    private static TransitionTable<SetupPage, SetupEvent> table() {
        return TransitionTable.of(SetupPage.class, SetupEvent.class)
            .row(   CLOSED,     RUN,    UPGRADE)
            .refuseElsewhere(   RUN,    RUNNING)
            .refuse(CLOSED,     NEXT,   NOT_RUNNING)
            .row(   UPGRADE,    NEXT,   LICENSE)
            .refuse(LICENSE,    NEXT,   NOT_AGREED)
            .row(   SUMMARY,    NEXT,   INSTALLING)
            .refuse(INSTALLING, NEXT,   RUNNING)
            .row(   LICENSE,    AGREE,  SUMMARY)
            .refuse(CLOSED,     AGREE,  NOT_RUNNING)
            .refuse(UPGRADE,    AGREE,  NOTHING_TO_AGREE)
            .refuse(SUMMARY,    AGREE,  NOTHING_TO_AGREE)
            .refuse(INSTALLING, AGREE,  RUNNING)
            .refuse(CLOSED,     CANCEL, NOT_RUNNING)
            .row(   UPGRADE,    CANCEL, CLOSED)
            .row(   LICENSE,    CANCEL, CLOSED)
            .row(   SUMMARY,    CANCEL, CLOSED)
            .refuse(INSTALLING, CANCEL, TOO_LATE)
            .ignore(CLOSED,     ENDED)
            .row(   UPGRADE,    ENDED,  CLOSED)
            .row(   LICENSE,    ENDED,  CLOSED)
            .row(   SUMMARY,    ENDED,  CLOSED)
            .row(   INSTALLING, ENDED,  CLOSED)
            .complete();
    }
    // @formatter:on

    /** The meaning of a refusal's number, which is ours; empty for a number that is none of these. */
    public static String meaning(int code) {
        return switch (code) {
            case NOT_RUNNING -> "the setup is not running";
            case RUNNING -> "the setup is running already";
            case NOT_AGREED -> "the terms are not agreed to";
            case NOTHING_TO_AGREE -> "there is nothing to agree to on this page";
            case TOO_LATE -> "it can no longer be cancelled";
            default -> "";
        };
    }
}
