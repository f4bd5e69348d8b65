package dev.rehearse.cli;

import dev.rehearse.property.Judgement;

/** What the process tells its caller. */
final class Exit {

    static final int HOLDS = 0;
    static final int VIOLATED = 1;
    static final int UNDECIDED = 2;
    static final int USAGE = 64;
    static final int INTERNAL = 70;

    private Exit() {}

    static int of(Judgement judgement) {
        return switch (judgement) {
            case HOLDS -> HOLDS;
            case VIOLATED -> VIOLATED;
            case UNDECIDED -> UNDECIDED;
        };
    }
}
