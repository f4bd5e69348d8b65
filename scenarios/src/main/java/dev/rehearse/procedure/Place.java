package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Where the operator is in the procedure.
 *
 * @param stage the index of the stage, see {@link Script#stage}
 * @param line the index of the line in the stage
 * @param open whether the stage has started, that is, its first line was typed
 * @param clean whether every line of the stage so far was done as written
 * @param furthest the highest index of a stage that was completed so far, or -1
 * @param ended whether the procedure has ended, in whichever way
 */
public record Place(int stage, int line, boolean open, boolean clean, int furthest, boolean ended)
        implements Encodable {

    static final Place START = new Place(0, 0, false, true, -1, false);

    /** At the first line of a stage, nothing typed yet. */
    Place at(int newStage) {
        return new Place(newStage, 0, false, true, furthest, ended);
    }

    Place nextLine() {
        return new Place(stage, line + 1, open, clean, furthest, ended);
    }

    Place opened() {
        return new Place(stage, line, true, clean, furthest, ended);
    }

    /** The same, something having been passed over. */
    Place blemished() {
        return new Place(stage, line, open, false, furthest, ended);
    }

    /**
     * The stage is left.
     *
     * @param home the index of the stage of the procedure for which it stands
     */
    Place left(int home) {
        return new Place(stage, line, false, clean, Math.max(furthest, home), ended);
    }

    /** At the same line of another stage that stands for the same one, which is begun just as far. */
    Place moved(int other) {
        return other == stage ? this : new Place(other, line, open, clean, furthest, ended);
    }

    Place over() {
        return new Place(stage, line, false, clean, furthest, true);
    }

    @Override
    public void encode(Encoder out) {
        out.number(stage).number(line).flag(open).flag(clean).number(furthest).flag(ended);
    }
}
