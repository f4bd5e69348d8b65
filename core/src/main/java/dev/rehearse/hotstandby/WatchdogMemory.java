package dev.rehearse.hotstandby;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;

/**
 * What the watchdog remembers.
 *
 * @param mode whether it runs, and how it sees the pair
 * @param stage what it waits for
 * @param misses polls in a row at which the pair was not connected, up to NumRetry
 * @param awaited answers that are missing
 * @param polled when it polled last, if there was nothing to do and it waits for that to change; otherwise {@link Encoder#NEVER}
 * @param first what it knows of the first server
 * @param second what it knows of the second server
 */
public record WatchdogMemory(Mode mode, Stage stage, int misses, int awaited, long polled, Look first, Look second)
        implements State {

    /** How it sees the pair. */
    public enum Mode {
        /** It does not run. */
        STOPPED,
        /** The pair is connected, or was a moment ago. */
        NORMAL,
        /** NumRetry polls in a row have failed; it acts. */
        FAILURE
    }

    /** What it waits for. */
    public enum Stage {
        /** The next poll. */
        IDLE,
        /** Answers to {@code hsb status connect}. */
        STATUS,
        /** Answers to {@code hsb state}. */
        STATE,
        /** Answers to {@code hsb logpos}. */
        POSITION,
        /** The answer to {@code hsb switch primary}, after which it sets primary alone. */
        SWITCH,
        /** The answer to {@code hsb set primary alone}. */
        ALONE,
        /** The answer to {@code hsb connect}. */
        CONNECT
    }

    /** How a server's connection is. */
    public enum Contact {
        /** It does not answer. */
        SILENT,
        /** Its connection to the peer is up. */
        CONNECTED,
        /** A connection is being made or taken down. */
        UNDER_WAY,
        /** It has no connection. */
        BROKEN
    }

    /**
     * What it knows of a server.
     *
     * @param contact what it said of its connection
     * @param shown what {@code hsb state} printed, or empty
     * @param position what {@code hsb logpos} printed, or empty
     */
    public record Look(Contact contact, String shown, String position) implements Encodable {

        static final Look NONE = new Look(Contact.SILENT, "", "");

        @Override
        public void encode(Encoder out) {
            out.word(contact).text(shown).text(position);
        }
    }

    /** Started, with nothing remembered. */
    static WatchdogMemory started() {
        return new WatchdogMemory(Mode.NORMAL, Stage.IDLE, 0, 0, Encoder.NEVER, Look.NONE, Look.NONE);
    }

    /** Ended. */
    static WatchdogMemory stopped() {
        return new WatchdogMemory(Mode.STOPPED, Stage.IDLE, 0, 0, Encoder.NEVER, Look.NONE, Look.NONE);
    }

    Look look(int server) {
        return server == 0 ? first : second;
    }

    WatchdogMemory with(Mode newMode, int newMisses) {
        return new WatchdogMemory(newMode, stage, newMisses, awaited, polled, first, second);
    }

    WatchdogMemory awaiting(Stage newStage, int answers) {
        return new WatchdogMemory(mode, newStage, misses, answers, Encoder.NEVER, first, second);
    }

    /** At rest until the next poll; what was seen is forgotten, for it is asked anew. */
    WatchdogMemory idle() {
        return new WatchdogMemory(mode, Stage.IDLE, misses, 0, Encoder.NEVER, Look.NONE, Look.NONE);
    }

    /** Until what was seen now changes every poll would be like this one. */
    WatchdogMemory resting(long now) {
        return new WatchdogMemory(mode, Stage.IDLE, misses, 0, now, Look.NONE, Look.NONE);
    }

    /** One answer less is missing. */
    WatchdogMemory saw(Answer answer) {
        int server = answer.number();
        Look look = read(look(server), answer);
        return new WatchdogMemory(
                mode, stage, misses, awaited - 1, polled, server == 0 ? look : first, server == 0 ? second : look);
    }

    private Look read(Look known, Answer answer) {
        return switch (stage) {
            case STATE -> new Look(known.contact(), answer.text(), "");
            case POSITION -> new Look(known.contact(), known.shown(), answer.text());
            default -> new Look(contact(answer), "", "");
        };
    }

    /** What an answer to {@code hsb status connect} says. */
    static Contact contact(Answer answer) {
        return switch (answer.reply()) {
            case DONE -> Contact.CONNECTED;
            case RUNNING -> Contact.UNDER_WAY;
            case REFUSED -> Contact.BROKEN;
            case SILENT -> Contact.SILENT;
        };
    }

    @Override
    public void encode(Encoder out) {
        out.word(mode)
                .word(stage)
                .number(misses)
                .number(awaited)
                .time(polled)
                .part(first)
                .part(second);
    }
}
